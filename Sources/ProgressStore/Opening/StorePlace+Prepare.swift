import Glibc

extension StorePlace {
  /// Makes sure that a store may stand here; answers how much of it there is, and whether it can
  /// be written.
  ///
  /// A new file is made with mode 0600 in a folder of mode 0700, before SQLite sees it. Nothing
  /// that is there already is changed.
  func prepare(
    isNetworkFileSystem: (String) -> Bool
  ) throws(StoreError) -> (bytes: Int, isWritable: Bool) {
    makeFolder()
    guard case .folder = FileKind(atEndOf: folder) else {
      throw .notReadable(path: folder)
    }
    guard !isNetworkFileSystem(folder) else { throw .networkFileSystem(path: folder) }
    switch FileKind(at: path) {
    case .folder, .other: throw .notAFile(path: path)
    case .unreachable: throw .notReadable(path: path)
    case .nothing:
      try makeFile()
      return (0, true)
    case .file(let bytes):
      guard access(path, R_OK) == 0 else { throw .notReadable(path: path) }
      return (bytes, access(path, W_OK) == 0 && access(folder, W_OK) == 0)
    }
  }

  /// Makes the last folders of the path that aren't there, for the owner alone.
  private func makeFolder() {
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += part
      if !made.isEmpty, FileKind(atEndOf: made) == .nothing { _ = mkdir(made, 0o700) }
      made += "/"
    }
  }

  /// Another start at the same moment may have made it: that is fine.
  private func makeFile() throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      Glibc.close(descriptor)
      return
    }
    switch errno {
    case EEXIST: return
    case ENOSPC, EDQUOT: throw .diskFull
    case EROFS, EACCES, EPERM: throw .readOnly(.permissions)
    default: throw .notReadable(path: path)
    }
  }
}

extension FileKind {
  /// What a path leads to, through links: a folder may be one.
  fileprivate init(atEndOf path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = errno == ENOENT ? .nothing : .unreachable
      return
    }
    self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }
}
