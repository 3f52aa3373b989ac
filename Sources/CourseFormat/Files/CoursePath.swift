/// The paths of a course: relative, with `/`, never leading out of it.
enum CoursePath {
  /// Bytes of a path at most.
  static let limit = 255

  /// Whether a path names a file inside the course and nothing else, on every system.
  static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return path.utf8.count <= limit && hasSafeCharacters(path)
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.hasPrefix(" ") }
  }

  /// The path that a link of a file leads to; nil where it isn't safe or leads out of the course.
  static func resolved(_ link: String, from file: String) -> String? {
    guard !link.isEmpty, hasSafeCharacters(link), !link.hasPrefix("/") else { return nil }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    let path = parts.joined(separator: "/")
    return isSafe(path) ? path : nil
  }

  /// Whether a path is without what some system reads otherwise: `\`, `%2e`, `:`, controls, bytes
  /// that are no text (which stand here as �).
  private static func hasSafeCharacters(_ path: String) -> Bool {
    !path.unicodeScalars.contains {
      $0.value < 0x20 || $0.value == 0x7F || "\\%:\u{FFFD}".unicodeScalars.contains($0)
    }
  }
}
