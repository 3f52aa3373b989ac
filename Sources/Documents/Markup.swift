import Text

/// A piece of HTML that can't be malformed: text is escaped when it enters, elements are closed.
struct Markup: Equatable, Sendable {
  /// An attribute; its value is escaped when it is written.
  struct Attribute: Equatable, Sendable {
    /// Its name, from our own code.
    let name: String
    /// Its value; empty for one that only has to be there.
    let value: String

    /// An attribute with a value.
    static func set(_ name: String, _ value: String) -> Attribute {
      Attribute(name: name, value: value)
    }

    /// An attribute that is there or isn't.
    static func flag(_ name: String) -> Attribute { Attribute(name: name, value: "") }
  }

  /// The HTML as it is written.
  let source: String

  private init(source: String) {
    self.source = source
  }

  /// Nothing.
  static let none = Markup(source: "")

  /// Words.
  static func text(_ text: SafeText) -> Markup { Markup(source: escaped(text.string)) }

  /// A line end inside a text.
  static let lineBreak = Markup(source: "<br>")

  /// An element of a line, with what it holds.
  static func inline(
    _ name: String, _ attributes: [Attribute] = [], _ content: [Markup]
  ) -> Markup {
    let inner = content.map { $0.source }.joined()
    return Markup(source: "<\(name)\(written(attributes))>\(inner)</\(name)>")
  }

  /// An element that stands on lines of its own, and so does each thing it holds.
  static func block(
    _ name: String, _ attributes: [Attribute] = [], _ content: [Markup]
  ) -> Markup {
    let inner = content.map { $0.source }.filter { !$0.isEmpty }.joined(separator: "\n")
    return Markup(source: "<\(name)\(written(attributes))>\n\(inner)\n</\(name)>")
  }

  /// An element that holds nothing and has no end: `meta`, `input`, `hr`.
  static func void(_ name: String, _ attributes: [Attribute] = []) -> Markup {
    Markup(source: "<\(name)\(written(attributes))>")
  }

  /// Our own stylesheet, which has no `<`.
  static func style(_ sheet: String) -> Markup {
    precondition(!sheet.contains("<"), "A stylesheet could end its element.")
    return Markup(source: "<style>\n\(sheet)\n</style>")
  }

  /// Several pieces, one after another.
  static func joined(_ pieces: [Markup], by separator: String = "") -> Markup {
    Markup(source: pieces.map { $0.source }.joined(separator: escaped(separator)))
  }

  private static func written(_ attributes: [Attribute]) -> String {
    attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, sign in
      switch sign {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(sign)
      }
    }
  }
}
