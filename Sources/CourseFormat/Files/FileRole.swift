import Text

/// What a file of a course is, by its path alone.
enum FileRole: Hashable {
  /// `course.yml`: what the course is.
  case course
  /// `facts.yml`: named facts.
  case facts
  /// A licence, a read-me: for people, not for the program.
  case document
  /// `en/course.yml`: the words of the course in another language.
  case words(Language)
  /// `fr/glossary.md`.
  case glossary(Language)
  /// `fr/drawings/keyboard.txt`.
  case drawing(Language, name: String)
  /// `fr/trap-messages/recognise.md`.
  case lesson(Language, module: String, name: String)
  /// An item of the bank, or an exercise of a lesson.
  case item(Language, module: String, isInBank: Bool)
  /// Nothing that the format knows.
  case unknown

  /// The role of the file at a path.
  init(path: String) {
    // Cut at bytes: rules ask for the role of each file many times, and cutting at characters was a
    // twentieth of a check.
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    switch parts.count {
    case 1: self = Self.atRoot(parts[0])
    case 2: self = Self.ofLanguage(Language(rawValue: parts[0]), parts[1])
    case 3: self = Self.inFolder(Language(rawValue: parts[0]), parts[1], parts[2])
    case 4 where parts[3].hasSuffix(".md") && ["bank", "exercises"].contains(parts[2]):
      self = .item(Language(rawValue: parts[0]), module: parts[1], isInBank: parts[2] == "bank")
    default: self = .unknown
    }
  }

  /// Where every language has its own file, its language; nil for the files of the whole course.
  var language: Language? {
    switch self {
    case .words(let language), .glossary(let language), .drawing(let language, _),
      .lesson(let language, _, _), .item(let language, _, _):
      language
    case .course, .facts, .document, .unknown: nil
    }
  }

  private static func atRoot(_ name: String) -> FileRole {
    switch name {
    case "course.yml": .course
    case "facts.yml": .facts
    default: name.hasSuffix(".md") || !name.contains(".") ? .document : .unknown
    }
  }

  private static func ofLanguage(_ language: Language, _ name: String) -> FileRole {
    switch name {
    case "course.yml": .words(language)
    case "glossary.md": .glossary(language)
    default: .unknown
    }
  }

  private static func inFolder(
    _ language: Language, _ folder: String, _ name: String
  ) -> FileRole {
    if folder == "drawings" {
      return name.hasSuffix(".txt") ? .drawing(language, name: name) : .unknown
    }
    guard name.hasSuffix(".md") else { return .unknown }
    return .lesson(language, module: folder, name: String(name.dropLast(3)))
  }
}

extension String {
  /// The path below the folder of its language: the same in every language.
  var withoutLanguage: String {
    firstIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }

  /// The path of the same file in a language.
  func inLanguage(_ language: Language) -> String { "\(language.rawValue)/\(self)" }
}
