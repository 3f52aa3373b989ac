import Markdown
import Yams

/// Reads YAML texts, within limits, into nodes that know where they stand.
///
/// Never `Yams.load`: it overflows on keys that are lists and on bombs of aliases (faults, 0.7).
enum YAMLText {
  /// Bytes of a course's file.
  static let fileBytes = 65_536
  /// Bytes of a line.
  private static let lineBytes = 4_096
  /// Open brackets and braces at any place.
  private static let depth = 32
  /// Marks `-`, `?` and `:` that begin a line.
  private static let markers = 16

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
    if let refusal = refusal(of: text, at: place) {
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

  /// Why a text isn't given to the parser: it could be slow, or nested too deeply for it.
  private static func refusal(of text: String, at place: YAMLPlace) -> Diagnostic? {
    var open = 0
    for (index, line) in text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      let range = place.range(line: index + 1)
      if line.count > lineBytes { return .lineTooLong(line.count, limit: lineBytes, range) }
      var survey = YAMLLine(open: open)
      for byte in line { survey.read(byte) }
      open = survey.open
      if open > depth || survey.markers > markers { return .nestedTooDeeply(range) }
      if survey.hasAnchor { return .anchor(range) }
    }
    return nil
  }
}

/// What can be seen of a line of YAML without parsing it.
private struct YAMLLine {
  /// Brackets and braces that are open so far.
  private(set) var open: Int
  /// Marks `-`, `?` and `:` that begin the line.
  private(set) var markers = 0
  /// Whether `&` begins a value: an anchor, or words that would be read as one.
  private(set) var hasAnchor = false
  private var isInMarkers = true
  private var last = UInt8(ascii: " ")
  private var lastVisible = UInt8(ascii: ":")

  init(open: Int) {
    self.open = open
  }

  mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
    default: break
    }
    if last == UInt8(ascii: "&"), byte > 0x20, beganValue { hasAnchor = true }
    readMarker(byte)
    if byte == UInt8(ascii: "&") {
      beganValue = Self.opensValue(lastVisible) && (last == 0x20 || Self.opensFlow(last))
    }
    if byte > 0x20 { lastVisible = byte }
    last = byte
  }

  private var beganValue = false

  private mutating func readMarker(_ byte: UInt8) {
    guard isInMarkers, byte > 0x20 else { return }
    if Self.isMarker(byte) {
      markers += 1
    } else {
      isInMarkers = false
    }
  }

  private static func isMarker(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":")
  }

  private static func opensFlow(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
  }

  private static func opensValue(_ byte: UInt8) -> Bool { isMarker(byte) || opensFlow(byte) }
}

extension Diagnostic {
  /// A file of more bytes than are read.
  static func fileTooLarge(_ count: Int, limit: Int, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, id: "file-too-large", at: SourceRange(file: file),
      sentence: "This file has \(count) bytes; \(limit) at most are read.",
      repair: "Cut it into several, or leave out what isn't needed.")
  }

  fileprivate static func lineTooLong(_ count: Int, limit: Int, _ range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      .error, id: "line-too-long", at: range,
      sentence: "This line has \(count) bytes; \(limit) at most are read.",
      repair: "Write the value over several lines.")
  }

  fileprivate static func nestedTooDeeply(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "nested-too-deeply", at: range,
      sentence: "Lists and keys are nested too deeply here.",
      repair: "Close what is open; two or three levels are enough for everything.")
  }

  fileprivate static func anchor(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "yaml-anchor", at: range, sentence: "Anchors (`&name`) aren't read in courses.",
      repair: "Write the value out, or put words that begin with & between quotes.")
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
