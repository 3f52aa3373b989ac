import Markdown
import Yams

/// Reads YAML texts, within limits, into nodes that know where they stand.
///
/// Never `Yams.load`: it overflows on keys that are lists and on bombs of aliases (faults, 0.7).
enum YAMLText {
  /// Bytes of a course's file at most.
  static let fileBytes = 65_536

  /// The root of a file; nil, with a diagnostic, where it can't be read.
  static func root(
    ofFile bytes: [UInt8], named file: String, limit: Int = fileBytes,
    into diagnostics: inout [Diagnostic]
  ) -> YAMLValue? {
    guard bytes.count <= limit else {
      diagnostics.append(.fileTooLarge(bytes.count, limit: limit, file))
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return root(
      of: String(decoding: hasMark ? bytes.dropFirst(3) : bytes[...], as: UTF8.self),
      at: YAMLPlace(file: file), into: &diagnostics)
  }

  /// The root of a text; nil, with a diagnostic, where it can't be read.
  static func root(
    of text: String, at place: YAMLPlace, into diagnostics: inout [Diagnostic]
  ) -> YAMLValue? {
    if let refusal = YAMLSurvey.refusal(of: Array(text.utf8), at: place) {
      diagnostics.append(refusal)
      return nil
    }
    do {
      // The basic resolver, because the default one compiles seven regular expressions that
      // nothing here needs: scalars are read as text.
      guard let node = try compose(yaml: text, .basic, .default, .utf8) else {
        diagnostics.append(.empty(at: place.range(line: 1)))
        return nil
      }
      return YAMLValue(node: node, place: place, name: "")
    } catch {
      diagnostics.append(.unreadable(error as? YamlError, at: place))
      return nil
    }
  }
}

extension Diagnostic {
  /// A file of more bytes than are read.
  static func fileTooLarge(_ count: Int, limit: Int, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, id: "file-too-large", at: SourceRange(file: file),
      sentence: "This file has \(count) bytes; \(limit) at most are read.",
      repair: "Cut it into several, or leave out what isn't needed.")
  }

  fileprivate static func empty(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "yaml-unreadable", at: range, sentence: "There is nothing here.",
      repair: "Write at least one `key: value`.")
  }

  fileprivate static func unreadable(_ error: YamlError?, at place: YAMLPlace) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      notYAML(problem, at: place.range(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      Diagnostic(
        .error, id: "duplicate-key",
        at: place.range(line: context.mark.line, column: context.mark.column),
        sentence: "The key `\(keys.first ?? "")` is written twice.", repair: "Keep one of them.")
    case .reader(let problem, _, _, _): notYAML(problem, at: place.range(line: 1))
    default: notYAML("it can't be read", at: place.range(line: 1))
    }
  }

  private static func notYAML(_ problem: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "yaml-unreadable", at: range, sentence: "This is not valid YAML: \(problem).",
      repair: "Write one `key: value` a line, and put words that hold `:` between quotes.")
  }
}
