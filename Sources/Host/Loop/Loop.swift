import Interface
import Learning
import Terminal

/// Why a loop ended.
enum LoopEnd: Equatable {
  /// The room said so.
  case closed
  /// The program must stop: TERM, HUP, or the terminal is gone.
  case stopped
  /// The page is to be shown in the other way.
  case changedView
}

/// The one loop of the program: it waits, hears, updates the room and shows its page. It never
/// does anything slow itself.
final class Loop<Room: Hosted, View: PageView> {
  /// How often the room is told that time goes by, in milliseconds.
  private let tick = 1000

  private(set) var room: Room
  private(set) var view: View
  private let performer: Performer<Room.Effect, Room.Message>
  private let events: EventSource
  private let clock: SystemClock
  private let end: (Room.Effect) -> LoopEnd?
  private var lastTick: Int
  /// What was done and not yet acted on, in order.
  private var backlog: ArraySlice<View.Done> = []
  private var isInputOver = false

  /// Makes a loop. `end` tells the effects that end it; the performer does all others.
  init(
    room: Room, view: View, performer: Performer<Room.Effect, Room.Message>,
    events: EventSource, clock: SystemClock, end: @escaping (Room.Effect) -> LoopEnd?
  ) {
    self.room = room
    self.view = view
    self.performer = performer
    self.events = events
    self.clock = clock
    self.end = end
    self.lastTick = clock.monotonicMilliseconds()
  }

  /// Runs until it ends, with the first effects to be done.
  func run(beginningWith effects: [Room.Effect] = []) -> LoopEnd {
    show()
    present()
    if let end = perform(effects) { return end }
    while true {
      if let end = turn() { return end }
      present()
    }
  }

  /// Gives the terminal back.
  func leave() {
    view.leave()
  }

  /// One round: wait, hear, update, show.
  private func turn() -> LoopEnd? {
    let now = clock.monotonicMilliseconds()
    let deadline = min(view.deadline ?? .max, lastTick + tick)
    let woken = events.wait(atMost: .milliseconds(max(0, deadline - now)))
    if woken.contains(.terminate) { return stop() }
    if woken.contains(.hangUp) { isInputOver = true }
    if woken.contains(.resized) { view.resize() }
    let actions = view.fire(at: clock.monotonicMilliseconds())
    if let end = act(actions) ?? hear() ?? tickIfDue() { return end }
    return listen(isReadable: woken.contains(.input))
  }

  /// What people did, one thing after the other: each sees the page that the one before made.
  private func listen(isReadable: Bool) -> LoopEnd? {
    if isReadable, !isInputOver {
      if let done = view.read() { backlog += done } else { isInputOver = true }
    }
    while let next = backlog.first, !view.isPatient || performer.isIdle {
      backlog.removeFirst()
      if let end = take(next) { return end }
    }
    let isHeard = !view.isPatient || performer.isIdle
    return isInputOver && backlog.isEmpty && isHeard ? stop() : nil
  }

  /// One thing that was done. Where the page is hidden, it only brings the page back.
  private func take(_ done: View.Done) -> LoopEnd? {
    let (now, wasHidden) = (clock.now(), room.isHidden)
    room.touch(at: now)
    guard wasHidden else { return act(view.handle(done, at: now.monotonic)) }
    view.drop(done, at: now.monotonic)
    show()
    return nil
  }

  /// What the performer answered.
  private func hear() -> LoopEnd? {
    let messages = performer.takeMessages()
    let hadVisitor = room.hasVisitor
    var end: LoopEnd?
    // All of them are heard: none comes a second time.
    for message in messages { end = perform(room.update(message, at: clock.now())) ?? end }
    if let end { return end }
    if hadVisitor && !room.hasVisitor { view.forget() }
    if !messages.isEmpty { show() }
    return nil
  }

  private func act(_ actions: [Action]) -> LoopEnd? {
    for action in actions {
      let effects = room.update(Room.message(for: action), at: clock.now())
      show()
      if let end = perform(effects) { return end }
    }
    return nil
  }

  private func tickIfDue() -> LoopEnd? {
    let now = clock.monotonicMilliseconds()
    guard now >= lastTick + tick else { return nil }
    lastTick = now
    let (wasHidden, hadVisitor, hour) = (room.isHidden, room.hasVisitor, room.hour)
    let effects = room.tick(at: clock.now())
    if room.isHidden != wasHidden {
      if room.isHidden { view.hide() } else { view.forget() }
      show()
    } else if hadVisitor && !room.hasVisitor {
      view.forget()
      show()
    } else if room.hour != hour {
      show()
    }
    return perform(effects)
  }

  private func perform(_ effects: [Room.Effect]) -> LoopEnd? {
    for effect in effects {
      if let end = end(effect) {
        if end == .closed { performer.finish() }
        return end
      }
      performer.perform([effect])
    }
    return nil
  }

  /// The last things to keep, before the program stops.
  private func stop() -> LoopEnd {
    performer.perform(room.stop(at: clock.now()))
    performer.finish()
    return .stopped
  }

  /// A dialogue asks nothing while the world still answers: the question may be another then.
  private func present() {
    if !view.isPatient || performer.isIdle { view.present() }
  }

  private func show() {
    view.dress(in: room.theme)
    view.show(room.page, in: room.catalogue)
  }
}
