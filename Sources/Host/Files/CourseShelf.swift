import CourseFormat
import Text

/// The courses that can be taken here.
enum CourseShelf {
  /// Reads the courses of some folders; one that can't be read is left out.
  static func read(_ folders: [String], labels: [Catalogue]) -> [LoadedCourse] {
    CourseFolder.courses(in: folders).compactMap { folder in
      CourseReader.load(CourseFolder.tree(at: folder), catalogues: labels).course
    }
  }
}
