import Dispatch
import Synchronization
import Terminal

/// Does what a room asks, in order, one thing at a time, on a thread of its own; the answers wait
/// in a mailbox until the loop takes them.
final class Performer<Effect: Sendable, Message: Sendable>: Sendable {
  private let queue: DispatchQueue
  private let wake: WakePipe
  private let desk = Mutex(Desk())
  private let perform: @Sendable (Effect, @escaping Report) -> [Message]

  /// Tells something before an effect is done, or long after: nobody waits for it.
  typealias Report = @Sendable ([Message]) -> Void

  /// What waits: effects that are not done, and answers that are not taken.
  private struct Desk {
    var waiting = 0
    var messages: [Message] = []
  }

  /// Makes a performer; `perform` does one effect and gives its answers, and may report others.
  init(
    wake: WakePipe, perform: @escaping @Sendable (Effect, @escaping Report) -> [Message]
  ) {
    self.queue = DispatchQueue(label: "declic.performer")
    self.wake = wake
    self.perform = perform
  }

  /// Makes a performer; `perform` does one effect and gives its answers.
  convenience init(wake: WakePipe, perform: @escaping @Sendable (Effect) -> [Message]) {
    self.init(wake: wake) { effect, _ in perform(effect) }
  }

  /// Asks for some effects, after all that was asked before.
  func perform(_ effects: [Effect]) {
    desk.withLock { $0.waiting += effects.count }
    for effect in effects {
      queue.async { [self] in
        let answers = perform(effect) { [weak self] in self?.post($0, ending: 0) }
        post(answers, ending: 1)
      }
    }
  }

  /// Whether all that was asked is done, and all its answers are taken.
  var isIdle: Bool {
    desk.withLock { $0.waiting == 0 && $0.messages.isEmpty }
  }

  /// Waits until all that was asked is done. Only for the end of the program.
  func finish() {
    queue.sync {}
  }

  /// The answers that have come since the last time.
  func takeMessages() -> [Message] {
    desk.withLock { desk in
      defer { desk.messages = [] }
      return desk.messages
    }
  }

  /// Puts messages into the mailbox, and counts the effects that are done with them.
  private func post(_ messages: [Message], ending effects: Int) {
    desk.withLock { desk in
      desk.waiting -= effects
      desk.messages += messages
    }
    wake.wake()
  }
}
