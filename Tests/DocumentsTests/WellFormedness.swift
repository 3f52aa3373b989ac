/// A small judge of HTML: tags are balanced, attributes are quoted, no stray sign is left.
struct WellFormedness {
  private static let void: Set<String> = ["meta", "input", "br", "hr"]

  /// What is wrong, in the order in which it is met.
  private(set) var faults: [String] = []
  /// The names of the elements that begin.
  private(set) var elements: [String] = []
  /// The attributes, as names and values.
  private(set) var attributes: [(name: String, value: String)] = []
  private var open: [String] = []

  /// Judges a document.
  init(_ html: String) {
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      judge(text: rest[..<start])
      rest = rest[rest.index(after: start)...]
      let end = Self.endOfTag(rest)
      judge(tag: String(rest[..<end]))
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
    judge(text: rest)
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  /// The place of the `>` that ends a tag: not one within quotes.
  private static func endOfTag(_ text: Substring) -> Substring.Index {
    var isQuoted = false
    return text.firstIndex { sign in
      if sign == "\"" { isQuoted.toggle() }
      return sign == ">" && !isQuoted
    } ?? text.endIndex
  }

  private mutating func judge(text: Substring) {
    if open.last != "style", text.contains(">") { faults.append("a stray > in “\(text)”") }
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      if !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: piece.hasPrefix) {
        faults.append("a stray & before “\(piece)”")
      }
    }
  }

  private mutating func judge(tag: String) {
    if tag == "!DOCTYPE html" { return }
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { faults.append("</\(name)> closes nothing") }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    if !name.allSatisfy({ $0.isLetter || $0.isNumber }) { faults.append("<\(tag)>") }
    elements.append(name)
    judge(attributes: tag.dropFirst(name.count), of: name)
    if !Self.void.contains(name) { open.append(name) }
  }

  private mutating func judge(attributes text: Substring, of name: String) {
    var rest = text
    while !rest.isEmpty {
      let pattern = /\ ([a-z-]+)="([^"]*)"/
      guard let match = rest.prefixMatch(of: pattern) else {
        faults.append("attributes of <\(name)>: “\(rest)”")
        return
      }
      attributes.append((String(match.1), String(match.2)))
      rest = rest[match.range.upperBound...]
    }
  }
}

extension WellFormedness {
  /// The values of an attribute.
  func values(of name: String) -> [String] {
    attributes.filter { $0.name == name }.map { $0.value }
  }
}
