import Exercises
import Markdown
import Text

/// Every file of a course can be read, is safe to name, within limits, and is used.
enum Files: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    found += Self.check(course.tree)
    let listed = course.listedLessons
    for path in course.tree.paths {
      let role = FileRole(path: path)
      if role == .unknown {
        found.append(.stray(path))
      } else if let language = role.language, !course.manifest.languages.contains(language) {
        found.append(.otherLanguage(path, language, course.manifest.languages))
      } else if case .lesson = role, !listed.contains(path.withoutLanguage) {
        found.append(.unlisted(path))
      }
    }
  }

  /// What can be said of the files of a tree without knowing what the course is.
  static func check(_ tree: FileTree) -> [Diagnostic] {
    var found = tree.unsafePaths.map { Diagnostic.unsafePath($0) }
    if tree.isCut { found.append(.tooMuch()) }
    for path in tree.paths {
      switch tree.entries[path] {
      case .unreadable(let sentence): found.append(.unreadable(path, sentence))
      case .tooLarge(let count):
        found.append(.fileTooLarge(count, limit: YAMLText.fileBytes, path))
      case .file(let bytes): found += FileBytes.diagnostics(of: bytes, at: path)
      case nil: continue
      }
    }
    return found
  }
}

extension ParsedCourse {
  fileprivate var listedLessons: Set<String> {
    Set(
      manifest.modules.flatMap { module in
        module.lessons.map { "\(module.id.value)/\($0.value).md" }
      })
  }
}

extension Diagnostic {
  fileprivate static func unsafePath(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, id: "unsafe-path", at: SourceRange(file: SafeText(path, as: .name).string),
      sentence: "The name of this file isn't safe, so it was not read.",
      repair:
        "Use letters, digits, hyphens and `/`, at most 255 bytes, without `..`, `%`, `:` or `\\`.")
  }

  fileprivate static func tooMuch() -> Diagnostic {
    Diagnostic(
      .error, id: "course-too-large", at: SourceRange(file: CourseManifest.file),
      sentence: "The course has more files, or more bytes in all, than are read.",
      repair: "Cut it into several courses, and keep in its folder only what belongs to it.")
  }

  /// Something that stands at a path and isn't a file that can be read.
  static func unreadable(_ path: String, _ sentence: SafeText) -> Diagnostic {
    Diagnostic(
      .error, id: "unreadable-file", at: SourceRange(file: path),
      sentence: "This file can't be read: \(sentence)",
      repair: "Put a file that can be read there, or remove it.")
  }

  fileprivate static func stray(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "stray-file", at: SourceRange(file: path),
      sentence: "Nothing of the course uses this file.",
      repair: "Move it where the format expects it, or out of the course.")
  }

  fileprivate static func otherLanguage(
    _ path: String, _ language: Language, _ languages: [Language]
  ) -> Diagnostic {
    Diagnostic(
      .warning, id: "stray-file", at: SourceRange(file: path),
      sentence: "The course has no language `\(language.rawValue)`.",
      repair: KnownNames(languages.map { $0.rawValue }).suggestion(for: language.rawValue))
  }

  fileprivate static func unlisted(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "stray-file", at: SourceRange(file: path),
      sentence: "No module names this lesson.",
      repair: "Add it to the `lessons` of its module in `course.yml`.")
  }
}
