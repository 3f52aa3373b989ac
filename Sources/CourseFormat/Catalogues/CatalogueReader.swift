public import Markdown
public import Text
import Yams

/// Reads the catalogue of a language: `language: fr`, `name: Français`, `phrases:` by id.
public enum CatalogueReader {
  /// Bytes of a catalogue at most.
  static let limit = 1_048_576

  /// The catalogue of a file; nil, with diagnostics, where it can't be read. A phrase that can't
  /// be read is left out.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (catalogue: Catalogue?, diagnostics: [Diagnostic]) {
    if let catalogue = CatalogueLines.read(bytes) { return (catalogue, []) }
    return readYAML(bytes, file: file)
  }

  /// The same, by the whole of YAML.
  static func readYAML(
    _ bytes: [UInt8], file: String
  ) -> (catalogue: Catalogue?, diagnostics: [Diagnostic]) {
    var found: [Diagnostic] = []
    let fields = YAMLText.root(ofFile: bytes, named: file, limit: limit, into: &found)?
      .fields(knowing: ["language", "name", "phrases"], into: &found)
    let language = fields?.required("language", into: &found)?.identifier(into: &found)
    _ = fields?.required("name", into: &found)?.words(into: &found)
    let phrases = fields?.required("phrases", into: &found)
    guard let language, let phrases else { return (nil, found.sorted()) }
    let templates = templates(in: phrases, into: &found)
    let catalogue = Catalogue(
      language: Language(rawValue: language.value), templates: templates)
    return (catalogue, found.sorted())
  }

  private static func templates(
    in phrases: YAMLValue, into found: inout [Diagnostic]
  ) -> [String: Catalogue.Template] {
    guard let fields = phrases.fields(into: &found) else { return [:] }
    var templates: [String: Catalogue.Template] = [:]
    for id in fields.keys {
      templates[id.value] = fields.required(id.value, into: &found)
        .flatMap { template(of: $0, into: &found) }
    }
    return templates
  }

  /// The forms of one phrase: a text, or one for each plural category.
  private static func template(
    of value: YAMLValue, into found: inout [Diagnostic]
  ) -> Catalogue.Template? {
    if value.node.scalar != nil {
      return value.text(into: &found).map { Catalogue.Template(other: $0.value) }
    }
    guard let forms = value.fields(knowing: ["one", "other"], into: &found) else { return nil }
    let one = forms["one"]?.text(into: &found)?.value
    guard let other = forms.required("other", into: &found)?.text(into: &found)?.value
    else { return nil }
    return Catalogue.Template(one: one, other: other)
  }
}
