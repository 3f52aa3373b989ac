import Interface
import Learning
import Text

/// A room that the loop can run: the learner's, the mediator's.
protocol Hosted: Sendable {
  /// What it is told.
  associatedtype Message: Sendable
  /// What it asks of the world.
  associatedtype Effect: Sendable

  /// The page to show now.
  var page: Page { get }
  /// The words of the language now.
  var catalogue: Catalogue { get }
  /// Whether the page may show what is somebody's own; when they leave, the view forgets it.
  var hasVisitor: Bool { get }

  /// What the page says of the day and the hour: it is shown again when that changes.
  var hour: SafeText? { get }
  /// The colours that the person here chose; nil for those of the machine.
  var theme: Theme? { get }

  /// Takes a message into account, and says what is to be done about it.
  mutating func update(_ message: Message, at now: Now) -> [Effect]
  /// What is to be done about once a second.
  mutating func tick(at now: Now) -> [Effect]
  /// Whether the page is hidden, because nobody seems to be there.
  var isHidden: Bool { get }
  /// Somebody did something; where the page was hidden it comes back.
  mutating func touch(at now: Now)
  /// What is to be done before the program stops.
  mutating func stop(at now: Now) -> [Effect]
  /// What a person did, as a message.
  static func message(for action: Action) -> Message
}

extension Hosted {
  /// Nothing: few pages tell the time.
  var hour: SafeText? { nil }
  /// The colours of the machine.
  var theme: Theme? { nil }
}
