import Curriculum
import Exercises
import Markdown
import Text

/// The title and the metadata of an item.
struct ItemHead {
  /// The keys that don't belong to a kind.
  static let commonKeys: Set<String> = [
    "item", "kind", "skills", "level", "seconds", "variants",
  ]
  /// Those of them that a translation may hold.
  static let translationKeys: Set<String> = ["item", "variants"]
  /// The seconds of a calm answer where the author says nothing.
  static let standardSeconds = 40

  /// Its title.
  let title: Located<SafeText>
  /// Its id.
  let id: Located<String>
  /// What the rules know of it; nil in a translation.
  let facts: Facts?
  /// The words of each variant; none where there is only one form.
  let variants: [Variant]
  /// The metadata as the kind reads it.
  let metadata: ItemMetadata

  /// What doesn't depend on a language.
  struct Facts {
    /// The name of its kind.
    let kind: Located<String>
    /// The skills it practises.
    let skills: [Located<String>]
    /// How difficult it is.
    let level: Level
    /// How long a calm answer takes.
    let seconds: Int
  }

  /// The words of one variant, by name.
  struct Variant {
    /// The words.
    let words: [String: SafeText]
    /// Where they stand.
    let range: SourceRange
  }
}

extension ItemHead {
  /// Reads the head of an item; nil, with diagnostics, where it can't be asked.
  init?(_ text: CourseText, isTranslation: Bool, into found: inout [Diagnostic]) {
    guard let head = TextHead(text, into: &found) else { return nil }
    let keys = isTranslation ? Self.translationKeys : Self.commonKeys
    let metadata = ItemMetadata(yaml: head.yaml, range: head.range, commonKeys: keys)
    let kindKeys = Self.keysOfAllKinds(isTranslation: isTranslation)
    let unknown = head.fields.unknown(among: keys.union(kindKeys.keys).sorted())
    let fields = head.fields.readingSlips(in: unknown, as: keys.sorted())
    let id = fields.required("item", into: &found)?.identifier(into: &found)
    let facts = isTranslation ? nil : Facts(fields, into: &found)
    let variants = fields["variants"]?.list(into: &found) { Variant($0, into: &$1) } ?? []
    guard let id, isTranslation || facts != nil else {
      // An item that can be read gets its unknown keys told when its kind reads it.
      let kind = fields["kind"]?.word.flatMap { exerciseKind(named: $0) }
      found += metadata.unknownKeys(knowing: kind.map { $0.keys } ?? kindKeys)
      return nil
    }
    self.init(title: head.title, id: id, facts: facts, variants: variants, metadata: metadata)
  }

  /// The keys that some kind knows, each with the keys it may hold in turn.
  private static func keysOfAllKinds(isTranslation: Bool) -> [String: Set<String>] {
    exerciseKinds.reduce(into: [:]) { all, kind in
      all.merge(isTranslation ? kind.translationKeys : kind.keys) { $0.union($1) }
    }
  }
}

extension ItemHead.Facts {
  /// Reads them; nil, with diagnostics, where one that must be there is missing.
  init?(_ fields: YAMLFields, into found: inout [Diagnostic]) {
    let names = exerciseKinds.map { $0.name }
    let kind = fields.required("kind", into: &found).flatMap { value -> Located<String>? in
      guard let kind = value.text(into: &found) else { return nil }
      if !names.contains(kind.value) { found.append(.unknownKind(kind, among: names)) }
      return names.contains(kind.value) ? kind : nil
    }
    let skills =
      fields.required("skills", into: &found)?
      .list(into: &found) { $0.identifier(into: &$1) } ?? []
    let level = fields.required("level", into: &found)?.number(in: 1...5, into: &found)
    let seconds =
      fields["seconds"]?.number(in: 1...3_600, into: &found) ?? ItemHead.standardSeconds
    if skills.isEmpty, fields["skills"] != nil {
      found.append(.noSkill(at: fields.range(of: "skills")))
    }
    guard let kind, let level, !skills.isEmpty else { return nil }
    self.init(kind: kind, skills: skills, level: Level(clamping: level), seconds: seconds)
  }
}

extension ItemHead.Variant {
  fileprivate init?(_ value: YAMLValue, into found: inout [Diagnostic]) {
    guard let fields = value.fields(into: &found) else { return nil }
    var words: [String: SafeText] = [:]
    for key in fields.keys {
      words[key.value] = fields.required(key.value, into: &found)?.words(into: &found)?.value
    }
    self.init(words: words, range: value.range)
  }
}

extension Diagnostic {
  fileprivate static func unknownKind(_ kind: Located<String>, among names: [String]) -> Diagnostic
  {
    Diagnostic(
      .error, id: "unknown-kind", at: kind.range,
      sentence: "There is no kind of exercise `\(kind.value)`.",
      repair: KnownNames(names).suggestion(for: kind.value))
  }

  fileprivate static func noSkill(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-skill", at: range, sentence: "This item practises no skill.",
      repair: "Name the skill it is asked for: `skills: [spot-pressure]`.")
  }
}
