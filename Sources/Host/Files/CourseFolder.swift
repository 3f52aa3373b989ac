import CourseFormat
import Glibc
import Text

/// A folder of this machine as a tree of files, within limits: nothing in it is trusted.
enum CourseFolder {
  /// The most bytes of a file: the course format reads no more of one.
  private static let fileLimit = 65_536
  /// How deep folders may lie in one another.
  private static let depthLimit = 8
  /// The files below a folder, by their path from there. Links are not followed: they could lead
  /// out of the course.
  static func tree(at folder: String, atMost most: Most = Most()) -> FileTree {
    var tree = FileTree()
    var left = most
    add(folder, prefix: "", depth: 0, to: &tree, left: &left)
    return tree
  }

  /// What is read of a course at most.
  struct Most {
    /// Files and folders.
    var files = 20_000
    /// Bytes of all files: three times those of a hundred modules in two languages, and still less
    /// than a program of 100 MB may hold.
    var bytes = 50_331_648
  }

  private static func add(
    _ folder: String, prefix: String, depth: Int, to tree: inout FileTree, left: inout Most
  ) {
    for entry in FileReader.entries(of: folder, atMost: left.files + 1)
    where !entry.name.hasPrefix(".") && !tree.isCut {
      left.files -= 1
      tree.isCut = left.files < 0 || left.bytes < 0
      if tree.isCut { return }
      let path = "\(folder)/\(entry.name)"
      let name = prefix + entry.name
      switch kind(of: path) {
      case .folder where depth < depthLimit:
        add(path, prefix: name + "/", depth: depth + 1, to: &tree, left: &left)
      case .folder: tree.addUnreadable("Folders lie too deep in one another here.", at: name)
      case .link: tree.addUnreadable("This is a link to another file.", at: name)
      case .file: left.bytes -= addFile(path, name: name, to: &tree)
      case .other: tree.addUnreadable("This is neither a file nor a folder.", at: name)
      }
    }
  }

  /// Adds a file, and says how many bytes it takes.
  private static func addFile(_ path: String, name: String, to tree: inout FileTree) -> Int {
    do throws(FileReader.Problem) {
      let bytes = try FileReader.bytes(of: path, limit: fileLimit, followsLinks: false)
      tree.add(bytes, at: name)
      return bytes.count
    } catch {
      switch error {
      case .tooLarge(let count): tree.addTooLarge(count, at: name)
      case .unreadable, .notAFile: tree.addUnreadable("This file can't be read.", at: name)
      }
      return 0
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
