import Dispatch
import Synchronization
import Terminal

/// Does what a room asks, in order, one thing at a time, on a thread of its own; the answers wait
/// in a mailbox until the loop takes them.
final class Performer<Effect: Sendable, Message: Sendable>: Sendable {
  private let queue: DispatchQueue
  private let wake: WakePipe
  private let mailbox = Mutex<[Message]>([])
  private let perform: @Sendable (Effect) -> [Message]

  /// Makes a performer; `perform` does one effect and gives its answers.
  init(wake: WakePipe, perform: @escaping @Sendable (Effect) -> [Message]) {
    self.queue = DispatchQueue(label: "declic.performer")
    self.wake = wake
    self.perform = perform
  }

  /// Asks for some effects, after all that was asked before.
  func perform(_ effects: [Effect]) {
    for effect in effects {
      queue.async { [self] in post(perform(effect)) }
    }
  }

  /// Waits until all that was asked is done. Only for the end of the program.
  func finish() {
    queue.sync {}
  }

  /// The answers that have come since the last time.
  func takeMessages() -> [Message] {
    mailbox.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }

  private func post(_ messages: [Message]) {
    guard !messages.isEmpty else { return }
    mailbox.withLock { $0 += messages }
    wake.wake()
  }
}
