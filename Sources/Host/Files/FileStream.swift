import Glibc

/// A file, a pipe or a terminal that is read or written in pieces: nothing of it stays in memory.
final class FileStream {
  /// The descriptor.
  let descriptor: Int32
  private let isOwned: Bool

  /// The input of the process.
  static var input: FileStream { FileStream(descriptor: STDIN_FILENO, isOwned: false) }
  /// The output of the process.
  static var output: FileStream { FileStream(descriptor: STDOUT_FILENO, isOwned: false) }

  private init(descriptor: Int32, isOwned: Bool) {
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  /// Opens a file to read it; nil where it can't be.
  convenience init?(reading path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor: descriptor, isOwned: true)
  }

  /// Opens a file to write it, in the place of one of that name; nil where it can't be.
  convenience init?(writing path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor: descriptor, isOwned: true)
  }

  deinit { if isOwned { close(descriptor) } }

  /// The next bytes, as many as have come, at most 64 KiB; empty at the end, nil where reading
  /// fails.
  func read() -> [UInt8]? {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { buffer, filled in
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      guard errno == EINTR else { return nil }
    }
  }

  /// Writes all bytes; false where that fails.
  func write(_ bytes: [UInt8]) -> Bool { FileWriter.write(bytes, to: descriptor) }

  /// Whether a path names the file that is open here.
  func isFile(at path: String) -> Bool {
    var own = stat()
    var other = stat()
    guard fstat(descriptor, &own) == 0, stat(path, &other) == 0 else { return false }
    return own.st_mode & S_IFMT == S_IFREG && own.st_dev == other.st_dev
      && own.st_ino == other.st_ino
  }

  private static let pieceBytes = 65_536
}
