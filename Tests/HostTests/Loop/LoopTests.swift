import Glibc
import Interface
import Synchronization
import Terminal
import Testing

@testable import Host

/// The loop with a room and a view that write down what happens.
///
/// Each test has a process of its own: signals belong to the process, and other tests send some.
struct LoopTests {
  @Test func keysBecomeMessagesAndTheirAnswersAreShown() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("a\n")
      let (loop, end) = stage.runs(closingAfter: .answered("a"))
      #expect(end == .closed)
      #expect(loop.room.told.prefix(2) == [.pressed("a"), .answered("a")])
      #expect(loop.view.shown.contains(2))
    }
  }

  @Test func whatIsAskedBeforeTheEndIsDone() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("close\n")
      #expect(stage.runs().end == .closed)
      #expect(stage.performed == [.echo("last")])
    }
  }

  @Test func theFirstEffectsAreDone() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("close\n")
      #expect(stage.runs(beginningWith: [.echo("first")]).end == .closed)
      #expect(stage.performed == [.echo("first"), .echo("last")])
    }
  }

  @Test func anEndOfTheInputStopsAndTidiesUp() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("a\n")
      stage.hangUp()
      let (loop, end) = stage.runs()
      #expect(end == .stopped)
      #expect(loop.room.told.first == .pressed("a"))
      #expect(stage.performed == [.echo("a"), .tidy])
    }
  }

  @Test func askedToEndItStopsAndTidiesUp() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      kill(getpid(), SIGTERM)
      #expect(stage.runs().end == .stopped)
      #expect(stage.performed.last == .tidy)
    }
  }

  @Test func anotherViewCanBeAskedFor() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("change\n")
      #expect(stage.runs().end == .changedView)
    }
  }

  @Test func whatCameWithTheChangeIsHeardToo() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("both\n")
      let (loop, end) = stage.runs()
      #expect(end == .changedView)
      #expect(loop.room.told.last == .answered("after"))
    }
  }

  @Test func aPatientViewWaitsForTheAnswer() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("a\nb\nclose\n")
      let loop = stage.runs(isPatient: true).loop
      #expect(loop.view.handled == ["a 0", "b 2", "close 4"])
    }
  }

  @Test func whatWasShownIsForgottenWhenSomeoneLeaves() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("come\na\ngo\nclose\n")
      let loop = stage.runs(isPatient: true).loop
      // After « go » was pressed, and before the page that follows is shown.
      #expect(loop.view.forgotten == [5])
    }
  }

  @Test func whatWasShownIsForgottenWhenTimeAloneClosesThePage() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage(typingAtTicks: ["come\n", "lock\n", "close\n"])
      let loop = stage.runs().loop
      #expect(loop.view.forgotten == [4])
    }
  }

  @Test func aPatientViewHearsTheLastAnswer() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage()
      stage.type("a\n")
      stage.hangUp()
      let (loop, end) = stage.runs(isPatient: true)
      #expect(end == .stopped)
      #expect(loop.room.told == [.pressed("a"), .answered("a")])
      #expect(loop.view.shown.last == 2)
    }
  }

  @Test func aKeyOnAHiddenPageOnlyBringsItBack() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage(typingAtTicks: ["sleep\n", "a\n", "close\n"])
      let (loop, end) = stage.runs()
      #expect(end == .closed)
      #expect(loop.view.hidden == [2])
      #expect(loop.view.dropped == ["a"])
      #expect(loop.room.told == [.pressed("sleep"), .answered("sleep"), .pressed("close")])
      #expect(!loop.room.isHidden)
    }
  }

  @Test func timeThatGoesByIsTold() async {
    await #expect(processExitsWith: .success) {
      let stage = try Stage(endsAt: .tick)
      #expect(stage.runs().end == .closed)
    }
  }
}

/// A pipe to type into, and a performer that writes down what it does.
private final class Stage {
  private let wake: WakePipe
  private let events: EventSource
  private let performer: Performer<CountingRoom.Effect, CountingRoom.Message>
  private let (input, output): (Int32, Int32)
  private let done: Done
  private let last: CountingRoom.Effect

  /// What was done, on another thread.
  private final class Done: Sendable {
    let effects = Mutex<[CountingRoom.Effect]>([])
    let typing = Mutex<[String]>([])
  }

  /// Effects that were done, without the ticks.
  var performed: [CountingRoom.Effect] {
    done.effects.withLock { $0 }.filter { $0 != .tick }
  }

  init(endsAt last: CountingRoom.Effect = .close, typingAtTicks lines: [String] = []) throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    (input, output) = (ends[0], ends[1])
    self.last = last
    wake = try WakePipe()
    events = EventSource(TerminalDescriptors(input: ends[0], output: STDOUT_FILENO), wake: wake)
    let done = Done()
    self.done = done
    done.typing.withLock { $0 = lines }
    let typist = ends[1]
    performer = Performer(wake: wake) { effect in
      done.effects.withLock { $0.append(effect) }
      if effect == .tick, let line = done.typing.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        _ = write(typist, line, line.utf8.count)
      }
      if case .echo("both") = effect { return [.answered("change"), .answered("after")] }
      if case .echo(let word) = effect { return [.answered(word)] }
      return []
    }
  }

  func type(_ lines: String) {
    _ = write(output, lines, lines.utf8.count)
  }

  func hangUp() { close(output) }

  /// Runs the loop; with a message to close after, a second line is typed when it came.
  func runs(
    beginningWith effects: [CountingRoom.Effect] = [],
    closingAfter message: CountingRoom.Message? = nil, isPatient: Bool = false
  ) -> (loop: Loop<CountingRoom, PipeView>, end: LoopEnd) {
    let last = last
    let view = PipeView(input: input, isPatient: isPatient || message != nil)
    if message != nil { type("close\n") }
    let loop = Loop(
      room: CountingRoom(), view: view, performer: performer, events: events,
      clock: SystemClock()
    ) { effect in
      effect == .change ? .changedView : effect == last ? .closed : nil
    }
    return (loop, loop.run(beginningWith: effects))
  }
}
