import Markdown

/// A look at the bytes of a YAML text before it is parsed: what could be slow, or nested too
/// deeply for a parser that calls itself, is refused.
struct YAMLSurvey {
  /// Bytes of a line.
  private static let lineBytes = 4_096
  /// Open brackets and braces at any place.
  private static let depth = 32
  /// Marks `-`, `?` and `:` that begin a line.
  private static let markers = 16

  private var line = 1
  private var lineLength = 0
  private var open = 0
  private var lineMarkers = 0
  private var isInMarkers = true
  private var last = UInt8(ascii: "\n")
  private var lastVisible = UInt8(ascii: ":")
  private var beganValue = false
  private var hasAnchor = false

  /// Why a text isn't given to the parser; nil where it is.
  static func refusal(of bytes: [UInt8], at place: YAMLPlace) -> Diagnostic? {
    var survey = YAMLSurvey()
    for byte in bytes {
      survey.read(byte)
      if let refusal = survey.refusal(at: place) { return refusal }
    }
    return nil
  }

  private func refusal(at place: YAMLPlace) -> Diagnostic? {
    guard
      lineLength > Self.lineBytes || open > Self.depth || lineMarkers > Self.markers || hasAnchor
    else { return nil }
    let range = place.range(line: line)
    if lineLength > Self.lineBytes { return .lineTooLong(limit: Self.lineBytes, range) }
    return hasAnchor ? .anchor(range) : .nestedTooDeeply(range)
  }

  private mutating func read(_ byte: UInt8) {
    guard byte != UInt8(ascii: "\n") else { return beginLine() }
    lineLength += 1
    if isInMarkers, byte > 0x20 { readMarker(byte) }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
    case UInt8(ascii: "&"):
      beganValue = Self.opensFlow(last) || (last <= 0x20 && Self.opensValue(lastVisible))
    default: break
    }
    // `&` alone is a word; with a letter right after it, it is an anchor.
    if beganValue, last == UInt8(ascii: "&"), byte > 0x20 { hasAnchor = true }
    if byte > 0x20 { lastVisible = byte }
    last = byte
  }

  private mutating func beginLine() {
    line += 1
    lineLength = 0
    lineMarkers = 0
    isInMarkers = true
    last = UInt8(ascii: "\n")
    lastVisible = UInt8(ascii: ":")
  }

  private mutating func readMarker(_ byte: UInt8) {
    if Self.isMarker(byte) {
      lineMarkers += 1
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
  fileprivate static func lineTooLong(limit: Int, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "line-too-long", at: range,
      sentence: "This line has more than \(limit) bytes.",
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
}
