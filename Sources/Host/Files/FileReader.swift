import Glibc

/// Reads files and folders of this machine, with limits: what comes from an author, a key or a
/// share is never trusted to be small.
enum FileReader {
  /// Why a file can't be read.
  enum Problem: Error, Equatable {
    /// It isn't there, or may not be read.
    case unreadable
    /// It is a folder, a pipe, a device.
    case notAFile
    /// It has so many bytes, more than the limit.
    case tooLarge(Int)
  }

  /// The bytes of a regular file of at most `limit` bytes; never waits on a pipe, never follows a
  /// link when `followsLinks` is false.
  static func bytes(
    of path: String, limit: Int, followsLinks: Bool = true
  ) throws(Problem) -> [UInt8] {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw .unreadable }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(Int(status.st_size)) }
    return try read(descriptor, size: Int(status.st_size))
  }

  private static func read(_ descriptor: Int32, size: Int) throws(Problem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      if count == 0 { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }

  /// What a folder holds.
  struct Entry: Equatable {
    /// The name, without the folder.
    let name: String
    /// What it is: `DT_REG`, `DT_DIR`, `DT_LNK`…
    let type: UInt8
  }

  /// The entries of a folder, in order of name; empty where it can't be read. Of more than the
  /// most, any are given.
  static func entries(of folder: String, atMost most: Int = 20_000) -> [Entry] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while entries.count < most, let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." {
        entries.append(Entry(name: name, type: entry.pointee.d_type))
      }
    }
    return entries.sorted { $0.name < $1.name }
  }
}
