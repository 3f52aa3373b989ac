import Exercises
import Markdown
import Text

/// An item of a course in one language, with what it asks.
struct ParsedItem {
  /// Its file.
  let file: ItemFile
  /// The item in the first language; itself there.
  let original: ItemFile
  /// What it asks; nil where nothing can be asked.
  let exercise: Exercise?
  /// The folder of its module.
  let module: String
  /// Whether it stands in the bank, and not in a lesson.
  let isInBank: Bool

  /// Its id.
  var id: Located<String> { file.head.id }
  /// The words of each of its variants.
  var variants: [[String: SafeText]] { file.variants(of: original) }
}
