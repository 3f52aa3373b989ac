import Text

/// The drawings of a course.
enum DrawingTable {
  /// The folders from which lessons, items and glossaries write the path of a drawing.
  private static let prefixes = ["../drawings/", "../../drawings/", "drawings/"]

  /// The lines of each drawing, by language and by the path that texts write.
  ///
  /// A language that lacks a drawing has the one of the first language.
  static func lines(
    in tree: FileTree, languages: [Language]
  ) -> [Language: [String: [SafeText]]] {
    var drawings: [Language: [String: [SafeText]]] = [:]
    for (path, entry) in tree.entries {
      guard case .drawing(let language, let name) = FileRole(path: path),
        case .file(let bytes) = entry, bytes.count <= YAMLText.fileBytes
      else { continue }
      let lines = lines(of: bytes)
      for prefix in prefixes { drawings[language, default: [:]][prefix + name] = lines }
    }
    let first = languages.first.flatMap { drawings[$0] } ?? [:]
    for language in languages {
      drawings[language] = first.merging(drawings[language] ?? [:]) { _, own in own }
    }
    return drawings
  }

  /// The lines of a drawing's file.
  static func lines(of bytes: [UInt8]) -> [SafeText] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    while lines.last?.allSatisfy({ $0 <= 0x20 }) == true { lines.removeLast() }
    return lines.map { line in
      SafeText(
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self))
    }
  }
}
