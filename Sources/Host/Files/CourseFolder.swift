import CourseFormat
import Glibc
import Text

/// A folder of this machine as a tree of files, within limits: nothing in it is trusted.
enum CourseFolder {
  /// The most bytes that are read of a file; the course format refuses more than 64 KiB by itself.
  private static let fileLimit = 1_048_576
  /// How deep folders may lie in one another.
  private static let depthLimit = 8
  /// The most files of a course.
  private static let countLimit = 20_000

  /// The files below a folder, by their path from there. Links are not followed: they could lead
  /// out of the course.
  static func tree(at folder: String) -> FileTree {
    var tree = FileTree()
    var left = countLimit
    add(folder, prefix: "", depth: 0, to: &tree, left: &left)
    return tree
  }

  private static func add(
    _ folder: String, prefix: String, depth: Int, to tree: inout FileTree, left: inout Int
  ) {
    for entry in FileReader.entries(of: folder) where !entry.name.hasPrefix(".") && left > 0 {
      left -= 1
      let path = "\(folder)/\(entry.name)"
      let name = prefix + entry.name
      switch kind(of: path) {
      case .folder where depth < depthLimit:
        add(path, prefix: name + "/", depth: depth + 1, to: &tree, left: &left)
      case .folder: tree.addUnreadable("Folders lie too deep in one another here.", at: name)
      case .link: tree.addUnreadable("This is a link to another file.", at: name)
      case .file: addFile(path, name: name, to: &tree)
      case .other: tree.addUnreadable("This is neither a file nor a folder.", at: name)
      }
    }
  }

  private static func addFile(_ path: String, name: String, to tree: inout FileTree) {
    do throws(FileReader.Problem) {
      tree.add(
        try FileReader.bytes(of: path, limit: fileLimit, followsLinks: false), at: name)
    } catch {
      let sentence: SafeText =
        error == .tooLarge ? "This file is larger than 1 MiB." : "This file can't be read."
      tree.addUnreadable(sentence, at: name)
    }
  }

  private enum Kind { case file, folder, link, other }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The folders of courses in some folders: those that hold a `course.yml` themselves, else
  /// their own folders that do.
  static func courses(in folders: [String]) -> [String] {
    folders.flatMap { folder -> [String] in
      if access("\(folder)/course.yml", F_OK) == 0 { return [folder] }
      return FileReader.entries(of: folder)
        .map { "\(folder)/\($0.name)" }
        .filter { access("\($0)/course.yml", F_OK) == 0 }
    }
  }
}
