public import Text

/// A page that is to become a file for the learner to keep.
public struct SavedPage: Equatable, Sendable {
  /// How it is written.
  public enum Format: String, Equatable, Sendable {
    /// For a browser.
    case html
    /// Plain text.
    case text = "txt"
  }

  /// What became of it.
  public enum Result: Equatable, Sendable {
    /// It is a file of this name.
    case saved(name: SafeText)
    /// The folder isn't there: a key that nobody plugged in.
    case noFolder
    /// There is no room.
    case full
    /// It can't be written there.
    case refused
  }

  /// What the file is called, in words, without its ending.
  public let name: SafeText
  /// How it is written.
  public let format: Format
  /// What it holds.
  public let content: String

  /// Makes a page.
  public init(name: SafeText, format: Format, content: String) {
    self.name = name
    self.format = format
    self.content = content
  }
}
