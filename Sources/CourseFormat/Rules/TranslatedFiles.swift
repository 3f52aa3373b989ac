import Markdown
import Text

/// Every language has the same files: what one lacks is shown in the first language.
enum TranslatedFiles: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let first = course.manifest.first
    let own = course.files(of: first)
    for language in course.manifest.languages.dropFirst() {
      let translated = course.files(of: language)
      let words = CourseManifest.file.inLanguage(language)
      if course.tree.entries[words] == nil { found.append(.noWords(words)) }
      for file in own.subtracting(translated).sorted() {
        found.append(.missing(file.inLanguage(language), of: file.inLanguage(first)))
      }
      for file in translated.subtracting(own).sorted() {
        found.append(.extra(file.inLanguage(language), of: file.inLanguage(first)))
      }
    }
  }
}

extension ParsedCourse {
  /// The files of a language that each language must have, without the language.
  fileprivate func files(of language: Language) -> Set<String> {
    let paths = tree.entries.keys.filter { path in
      switch FileRole(path: path) {
      case .lesson(language, _, _), .item(language, _, _), .glossary(language): true
      // A drawing without words is the same in every language.
      default: false
      }
    }
    return Set(paths.map { $0.withoutLanguage })
  }
}

extension Diagnostic {
  fileprivate static func noWords(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-missing", at: SourceRange(file: file),
      sentence: "The course has no words in this language.",
      repair: "Add this file with the titles of the course, its skills, modules and goals.")
  }

  fileprivate static func missing(_ file: String, of original: String) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-missing", at: SourceRange(file: file),
      sentence: "`\(original)` isn't translated.",
      repair: "Add this file: its ids, and the words of the first language in this one.")
  }

  fileprivate static func extra(_ file: String, of original: String) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-extra", at: SourceRange(file: file),
      sentence: "This translates `\(original)`, which isn't there.",
      repair: "Write it in the first language, or remove the translation.")
  }
}
