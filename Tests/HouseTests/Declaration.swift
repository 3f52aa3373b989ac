/// A public declaration, and whether a sentence says what it is.
struct Declaration {
  /// « path:line: the line ».
  let place: String
  /// Whether a doc comment stands above it.
  let isTold: Bool

  /// What every reader of Swift knows: requirements of the standard library's protocols.
  private static let wellKnown = [
    "var description:", "var debugDescription:", "var rawValue:", "var id:", "var body:",
    "func encode(to ", "init(from ", "init(rawValue:", "init(stringLiteral ",
    "func hash(into ", "static func == ", "static func < ",
  ]

  /// The public declarations of a file, without the well-known ones.
  static func all(in file: SourceFile) -> [Declaration] {
    let lines = file.lines.map { $0.trimmingPrefix { $0 == " " } }
    return lines.indices.compactMap { index in
      guard isPublic(lines[index]), !wellKnown.contains(where: { lines[index].contains($0) })
      else { return nil }
      return Declaration(
        place: "\(file.path):\(index + 1): \(lines[index])",
        isTold: lines[..<index].last { !$0.hasPrefix("@") }?.hasPrefix("///") == true)
    }
  }

  private static func isPublic(_ line: Substring) -> Bool {
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
    return words.first == "public" && !["import", "extension"].contains(words.dropFirst().first)
      || words.first?.hasPrefix("public(") == true
  }
}
