/// What a child is told when the supervisor starts it.
public struct Birth: Sendable {
  /// How many children died before it: 0 for the first. A later one opens with a calm sentence.
  public let restarts: Int
  /// The helper programs it may ask for.
  public let helpers: HelperPrograms
}
