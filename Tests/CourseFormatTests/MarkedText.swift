import Markdown

/// A text whose markers 1️⃣ to 9️⃣ stand for places: they are taken out before it is parsed.
struct MarkedText {
  /// The text without its markers.
  let text: String
  /// The places of the markers, by their digit.
  let places: [Int: SourcePosition]

  /// Reads a text with markers.
  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [Int: SourcePosition] = [:]
    var place = (line: 1, column: 1)
    var rest = Array(marked.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if rest.starts(with: ["\u{FE0F}", "\u{20E3}"]), let digit = Int(String(scalar)) {
        places[digit] = SourcePosition(line: place.line, column: place.column)
        rest = rest.dropFirst(2)
      } else {
        text.append(scalar)
        place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
      }
    }
    self.text = String(text)
    self.places = places
  }
}

/// What a diagnostic says, without its words: the id and the marker where it begins.
struct Finding: Equatable, CustomStringConvertible {
  let id: String
  let marker: Int?

  /// A finding at a marker.
  init(_ id: String, at marker: Int?) {
    self.id = id
    self.marker = marker
  }

  var description: String { "\(id) at \(marker.map(String.init) ?? "no marker")" }
}
