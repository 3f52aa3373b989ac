import Text

/// Reads a catalogue whose lines are all of the simplest sort, as those that ship are: comments,
/// `welcome.hello: "Bonjour."`, and `one:` and `other:` under an id.
///
/// The catalogue stands between a person and the first screen: this takes a sixth of the time that
/// YAML takes. It judges nothing: any other line, and the whole file is read as YAML, which says
/// what is wrong. Where it answers, it answers what YAML does; a test compares the two.
struct CatalogueLines {
  private var language: String?
  private var hasName = false
  private var hasPhrases = false
  private var templates: [String: Catalogue.Template] = [:]
  /// The id whose plural forms are being read.
  private var plural: String?
  private var one: String?

  /// The catalogue; nil where a line is not of the simplest sort.
  static func read(_ bytes: [UInt8]) -> Catalogue? {
    guard bytes.count <= CatalogueReader.limit else { return nil }
    var reader = CatalogueLines()
    reader.templates.reserveCapacity(1_000)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard line.count <= 4_096, reader.read(line) else { return nil }
    }
    guard let language = reader.language, reader.hasPhrases, reader.plural == nil,
      !reader.templates.isEmpty
    else { return nil }
    return Catalogue(language: Language(rawValue: language), templates: reader.templates)
  }

  /// Reads a line; false where it is of another sort.
  private mutating func read(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    guard let first = content.first else { return true }
    if first == UInt8(ascii: "#") { return content.isPlainText }
    switch content.startIndex - line.startIndex {
    case 0: return readTop(content)
    case 2 where hasPhrases: return readPhrase(content)
    case 4 where plural != nil: return readForm(content)
    default: return false
    }
  }

  private mutating func readTop(_ content: ArraySlice<UInt8>) -> Bool {
    guard !hasPhrases, let (key, value) = content.entry else { return false }
    switch key {
    case "language":
      guard let code = value.text, code.isKebabCase, language == nil else { return false }
      language = code
      return true
    case "name":
      guard value.first?.isLetter == true, !hasName, value.isWord else { return false }
      hasName = true
      return true
    case "phrases":
      hasPhrases = value.isEmpty
      return hasPhrases && language != nil && hasName
    default: return false
    }
  }

  private mutating func readPhrase(_ content: ArraySlice<UInt8>) -> Bool {
    guard plural == nil, let (id, value) = content.entry, templates[id] == nil else { return false }
    if value.isEmpty {
      plural = id
      return true
    }
    guard let words = value.quoted else { return false }
    templates[id] = Catalogue.Template(other: words)
    return true
  }

  /// Plural forms are written `one`, then `other`.
  private mutating func readForm(_ content: ArraySlice<UInt8>) -> Bool {
    guard let id = plural, let (form, value) = content.entry, let words = value.quoted
    else { return false }
    switch form {
    case "one" where one == nil: one = words
    case "other":
      templates[id] = Catalogue.Template(one: one, other: words)
      plural = nil
      one = nil
    default: return false
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// A key of letters, digits, dots and hyphens, and what follows its colon and one space.
  fileprivate var entry: (key: String, value: ArraySlice<UInt8>)? {
    guard let colon = firstIndex(of: UInt8(ascii: ":")), let first, first.isLetter,
      self[..<colon].allSatisfy({ $0.isLetter || (0x2D...0x2E).contains($0) || $0.isDigit })
    else { return nil }
    let key = String(decoding: self[..<colon], as: UTF8.self)
    let rest = self[(colon + 1)...]
    if rest.isEmpty { return (key, rest) }
    guard rest.first == UInt8(ascii: " ") else { return nil }
    return (key, rest.dropFirst())
  }

  /// What stands between two quotes that are all of the slice, `\"` being the only escape in it;
  /// nil for anything else.
  fileprivate var quoted: String? {
    let quote = UInt8(ascii: "\"")
    guard count > 2, first == quote, last == quote, isPlainText else { return nil }
    var words: [UInt8] = []
    words.reserveCapacity(count)
    var isEscaped = false
    for byte in dropFirst().dropLast() {
      if isEscaped != (byte == quote) { return nil }
      isEscaped = byte == UInt8(ascii: "\\")
      if !isEscaped { words.append(byte) }
    }
    return isEscaped ? nil : words[...].text
  }

  /// Whether the text is one word of letters, accents and all.
  fileprivate var isWord: Bool {
    text != nil && isPlainText && allSatisfy { $0.isLetter || $0 >= 0x80 }
  }

  /// The text; nil where it isn't UTF-8.
  fileprivate var text: String? { String(validating: self, as: UTF8.self) }

  /// Whether there is nothing that YAML could read as a line end or refuse: controls, NEL, LS, PS,
  /// byte order marks; nor `&`, which could begin an anchor.
  fileprivate var isPlainText: Bool {
    var last = UInt8(0)
    for byte in self {
      if byte < 0x20 || byte == 0x7F || byte == 0xEF || byte == 0xF4 || byte == UInt8(ascii: "&") {
        return false
      }
      if last == 0xC2, byte < 0xA0 { return false }
      if last == 0x80, byte == 0xA8 || byte == 0xA9 { return false }
      last = byte
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
