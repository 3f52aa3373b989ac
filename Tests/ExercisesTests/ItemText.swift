import Interface
import Markdown
import Testing
import Text

@testable import Exercises

/// The keys that every item knows, as the course format hands them over.
let commonKeys: Set<String> = ["item", "kind", "skills", "level", "seconds", "variants"]

/// Words of the interface that say nothing but their ids.
let noWords = Catalogue(language: .french, templates: [:])

/// A presentation with the author's seed of chance.
func presentation(seed: UInt64 = 1) -> Presentation {
  Presentation(seed: seed, words: noWords)
}

/// The blocks of a Markdown text.
func markdown(_ text: String) -> [MarkdownBlock] {
  MarkdownParser.parse(text, file: "item.md").blocks
}

/// An item's file, taken apart as the course format does: title, metadata, body without labels.
func itemSource(_ text: String, isTranslation: Bool = false) -> ItemSource {
  let labels = ["Indice.", "Explication.", "Solution."]
  var yaml = ItemMetadata(
    yaml: "", range: SourceRange(file: "item.md"), commonKeys: commonKeys)
  var body: [MarkdownBlock] = []
  for block in markdown(text) {
    switch block.kind {
    case .heading: break
    case .code("yaml", let literal):
      yaml = ItemMetadata(yaml: literal, range: block.range, commonKeys: commonKeys)
    case .quote(let blocks) where labels.contains { blocks.plainText.hasPrefix($0) }: break
    default: body.append(block)
    }
  }
  return ItemSource(
    metadata: yaml, body: body, range: SourceRange(file: "item.md"), isTranslation: isTranslation)
}

/// An exercise of a text that has nothing wrong in it.
func exercise(_ text: String, as kind: any ExerciseKind.Type) throws -> Exercise {
  try #require(Exercise.parse(itemSource(text), as: kind).exercise)
}

/// What is wrong in a text, each with the mark (1️⃣) it stands at, or its line and column.
func problems(in marked: String, as kind: any ExerciseKind.Type) -> [String] {
  let text = MarkedText(marked)
  return Exercise.parse(itemSource(text.plain), as: kind).diagnostics.map { text.name($0) }
}

/// What is wrong in a translation of an exercise, as `problems` says it.
func problems(inTranslation marked: String, of exercise: Exercise) -> [String] {
  let text = MarkedText(marked)
  return exercise.translated(by: itemSource(text.plain, isTranslation: true)).diagnostics
    .map { text.name($0) }
}

/// A text whose places are marked with 1️⃣, 2️⃣…
struct MarkedText {
  private(set) var plain = ""
  private var marks: [SourcePosition: Character] = [:]

  init(_ marked: String) {
    var (line, column) = (1, 1)
    for character in marked {
      if "1️⃣2️⃣3️⃣4️⃣".contains(character) {
        marks[SourcePosition(line: line, column: column)] = character
        continue
      }
      plain.append(character)
      (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }

  func name(_ diagnostic: Diagnostic) -> String {
    let start = diagnostic.range.start
    return "\(marks[start].map(String.init) ?? "\(start.line):\(start.column)") \(diagnostic.id)"
  }
}
