import Glibc

/// What an author asks to have checked: a course, the courses of a folder, or something in a course.
enum CheckedPath: Equatable {
  /// The folders of courses.
  case courses([String])
  /// A file or a folder inside a course: its path from the folder of the course.
  case inside(course: String, path: String)
  /// No course is there.
  case nothing

  /// Looks at what a path names.
  init(_ path: String) {
    let courses = CourseFolder.courses(in: [path.withoutLastSlashes])
    self = courses.isEmpty ? Self.above(path) : .courses(courses)
  }

  /// The nearest folder above that is a course, whole: « .. » and links lead elsewhere than they
  /// read.
  private static func above(_ path: String) -> CheckedPath {
    guard let whole = realpath(path, nil) else { return .nothing }
    defer { free(whole) }
    var folder = String(cString: whole)[...]
    var inside: [Substring] = []
    while let slash = folder.lastIndex(of: "/") {
      inside.insert(folder[folder.index(after: slash)...], at: 0)
      folder = folder[..<slash]
      if access("\(folder)/course.yml", F_OK) == 0 {
        return .inside(course: String(folder), path: inside.joined(separator: "/"))
      }
    }
    return .nothing
  }
}

extension String {
  /// The path without the slashes that a shell's completion leaves at its end.
  fileprivate var withoutLastSlashes: String {
    var path = self
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
