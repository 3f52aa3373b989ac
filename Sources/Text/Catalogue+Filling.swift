extension Catalogue.Template {
  /// The names in braces, of both forms.
  public var placeholders: Set<String> {
    Set([one ?? "", other].flatMap(Self.parts).compactMap { $0.name.map(String.init) })
  }

  /// The form for the values' count, with each `{name}` replaced, once: a value that itself holds
  /// braces is left alone. A name without value stays as it stands, for all to see.
  func filled(with values: [String: PhraseValue], in language: Language) -> String {
    Self.parts(of: form(for: values, in: language)).reduce(into: "") { filled, part in
      filled += part.words
      guard let name = part.name else { return }
      filled += values[String(name)]?.words ?? "{\(name)}"
    }
  }

  /// French says 0 and 1 in the singular, English 1 only (CLDR plural rules).
  private func form(for values: [String: PhraseValue], in language: Language) -> String {
    guard let one, case .count(let count)? = values["count"] else { return other }
    let isSingular = language == .french ? (0...1).contains(count) : count == 1
    return isSingular ? one : other
  }
}

extension Catalogue.Template {
  /// Words of a form, and the name in braces that follows them.
  private struct Part {
    let words: Substring
    let name: Substring?
  }

  private static func parts(of form: String) -> [Part] {
    var parts: [Part] = []
    var rest = form[...]
    while let close = rest.firstIndex(of: "}") {
      let end = rest.index(after: close)
      if let open = rest[..<close].lastIndex(of: "{"), isName(rest[open..<close].dropFirst()) {
        parts.append(Part(words: rest[..<open], name: rest[open..<close].dropFirst()))
      } else {
        parts.append(Part(words: rest[..<end], name: nil))
      }
      rest = rest[end...]
    }
    return parts + [Part(words: rest, name: nil)]
  }

  /// A name begins with a letter and holds letters and digits of ASCII.
  private static func isName(_ text: Substring) -> Bool {
    text.first?.isLetter == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isWholeNumber) }
  }
}

extension PhraseValue {
  fileprivate var words: String {
    switch self {
    case .text(let text): text.string
    case .count(let count): String(count)
    }
  }
}
