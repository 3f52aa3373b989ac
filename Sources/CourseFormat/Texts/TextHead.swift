import Markdown
import Text

/// What begins a lesson or an item: its title and its metadata.
struct TextHead {
  /// The title.
  let title: Located<SafeText>
  /// The metadata.
  let fields: YAMLFields
  /// The metadata as it stands in the file.
  let yaml: String
  /// Where the fenced block of the metadata stands.
  let range: SourceRange
  /// How many blocks the title and the metadata are.
  static let blockCount = 2

  /// Reads the beginning of a text; nil, with diagnostics, where it has no title or no metadata.
  init?(_ text: CourseText, into found: inout [Diagnostic]) {
    guard !text.isRefused else { return nil }
    guard let first = text.blocks.first, case .heading(1, let title) = first.kind,
      !title.plainText.isEmpty
    else {
      found.append(.noTitle(at: text.blocks.first?.range ?? SourceRange(file: text.file)))
      return nil
    }
    guard let second = text.blocks.dropFirst().first, case .code("yaml", let yaml) = second.kind
    else {
      found.append(.noMetadata(at: first.range))
      return nil
    }
    let place = YAMLPlace(file: text.file, linesAbove: second.range.start.line)
    guard let fields = YAMLText.root(of: yaml, at: place, into: &found)?.fields(into: &found)
    else { return nil }
    self.title = Located(SafeText(title.plainText), at: first.range)
    self.fields = fields
    self.yaml = yaml
    self.range = second.range
  }
}

extension Diagnostic {
  fileprivate static func noTitle(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-title", at: range, sentence: "This file doesn't begin with a title.",
      repair: "Begin it with one line `# Title`.")
  }

  fileprivate static func noMetadata(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-metadata", at: range,
      sentence: "No metadata follows the title.",
      repair: "Put a block that opens with ```yaml and closes with ``` right under the title.")
  }
}
