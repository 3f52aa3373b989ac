/// A piece of text that is said in one way: its payload is a role, a style, a link.
public struct Run<Payload: Equatable & Sendable>: Equatable, Sendable {
  /// The words.
  public var text: SafeText
  /// How they are said.
  public var payload: Payload

  /// Makes a run of words said in one way.
  @inlinable
  public init(_ text: SafeText, _ payload: Payload) {
    self.text = text
    self.payload = payload
  }
}
