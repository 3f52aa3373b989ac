import Glibc

/// What stands at a path; found out without opening it, so that a pipe can't make us wait.
enum FileKind: Equatable {
  /// Nothing at all.
  case nothing
  /// A plain file.
  case file(bytes: Int)
  /// A folder.
  case folder
  /// A link, a pipe, a socket or a device.
  case other
  /// Something that may not even be looked at.
  case unreachable

  /// Looks; a link is never followed.
  init(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      self = errno == ENOENT ? .nothing : .unreachable
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(bytes: Int(status.st_size))
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }

  /// The permission bits of a file; nil where there is none.
  static func permissions(of path: String) -> UInt32? {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt32(status.st_mode & 0o777) : nil
  }
}
