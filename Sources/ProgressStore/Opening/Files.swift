import Glibc

/// Writes of whole small files that survive a power cut.
enum Files {
  /// Makes sure that a file's contents, or a folder's names, are on the disk.
  static func synchronise(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .diskFailure }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .diskFailure }
  }

  /// Makes an empty file for the owner alone; fails where there is one.
  static func makeEmpty(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(at: path) }
    Glibc.close(descriptor)
  }

  /// Gives a finished file its name; without `replacing`, a file of that name stops it.
  static func publish(_ temporary: String, as path: String, replacing: Bool) throws(StoreError) {
    try synchronise(temporary)
    if !replacing {
      try addName(path, to: temporary)
      _ = unlink(temporary)
    } else if rename(temporary, path) != 0 {
      throw failure(at: path)
    }
    try synchronise(StorePlace(path: path).folder)
  }

  /// Gives a file a second name, that nothing has yet. Disks that know no second names (those of
  /// most USB keys) lose the first.
  static func addName(_ path: String, to file: String) throws(StoreError) {
    guard link(file, path) != 0 else { return }
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), FileKind(at: path) == .nothing,
      rename(file, path) == 0
    else { throw failure(at: path) }
  }

  /// The bytes of a small file; nil where there is none, or it is no plain file.
  static func read(_ path: String) -> [UInt8]? {
    guard case .file = FileKind(at: path) else { return nil }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { Glibc.close(descriptor) }
    return contents(of: descriptor)
  }

  /// All the bytes of an open file.
  static func contents(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &buffer, buffer.count, bytes.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Makes a file of these bytes, whole or not at all.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(StoreError) {
    let temporary = "\(path).\(Random.word())"
    try makeEmpty(temporary)
    defer { _ = unlink(temporary) }
    let descriptor = open(temporary, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .diskFailure }
    defer { Glibc.close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw errno == ENOSPC ? .diskFull : .diskFailure
    }
    try publish(temporary, as: path, replacing: replacing)
  }

  /// Moves a file out of the way, to a name that is free; answers the name.
  @discardableResult
  static func moveAside(_ path: String) throws(StoreError) -> String {
    let aside = "\(path).aside-\(Random.word())"
    guard rename(path, aside) == 0 else { throw failure(at: path) }
    return aside
  }

  private static func failure(at path: String) -> StoreError {
    switch errno {
    case EEXIST: .alreadyExists(path: path)
    case ENOSPC, EDQUOT: .diskFull
    case EROFS, EACCES, EPERM: .readOnly(.permissions)
    default: .diskFailure
    }
  }
}
