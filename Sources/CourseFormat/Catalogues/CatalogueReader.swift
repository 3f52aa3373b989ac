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

  /// The phrases by id. It stands between a person and the first screen, so that it builds no
  /// value for a phrase that is a mere text.
  private static func templates(
    in phrases: YAMLValue, into found: inout [Diagnostic]
  ) -> [String: Catalogue.Template] {
    guard let mapping = phrases.node.mapping else {
      found.append(.expected("`id: words` lines", at: phrases))
      return [:]
    }
    var templates: [String: Catalogue.Template] = [:]
    templates.reserveCapacity(mapping.count)
    for (key, node) in mapping {
      guard let id = key.scalar?.string else { continue }
      if let words = node.scalar?.string, !words.isEmpty {
        templates[id] = Catalogue.Template(other: words)
      } else {
        let value = YAMLValue(node: node, place: phrases.place, name: id)
        templates[id] = template(of: value, into: &found)
      }
    }
    return templates
  }

  private static func template(
    of value: YAMLValue, into found: inout [Diagnostic]
  ) -> Catalogue.Template? {
    guard let forms = value.fields(knowing: ["one", "other"], into: &found) else { return nil }
    let one = forms["one"]?.text(into: &found)?.value
    guard let other = forms.required("other", into: &found)?.text(into: &found)?.value
    else { return nil }
    return Catalogue.Template(one: one, other: other)
  }
}
