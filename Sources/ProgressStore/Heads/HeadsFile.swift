import Curriculum
import Glibc
import Synchronization

/// The small second file that remembers how far each device had come.
///
/// SQLite can lose the end of its log without any error: the file then is sound, and shorter. A
/// head is written here after its event's commit, in place and without a sync of its own: so it
/// may be behind the store, but is never ahead of one that kept its promise.
final class HeadsFile: Sendable {
  private let descriptor: Int32
  /// A file lock keeps other processes out, not the other threads of this one.
  private let turn = Mutex(())

  /// Opens the file, or makes it.
  init(_ place: StorePlace) throws(StoreError) {
    descriptor = open(place.heads, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notReadable(path: place.heads) }
  }

  /// The furthest whole line of each device.
  func read() -> [DeviceID: Head] {
    Self.lines(of: Files.contents(of: descriptor)).compactMap(\.head).furthest
  }

  /// Moves heads forward, never back: another process may have written a later one first.
  ///
  /// A failure is left alone: the answer is kept, and opening the store writes the heads again.
  func advance(_ heads: some Sequence<Head>) {
    turn.withLock { _ in
      flock(descriptor, LOCK_EX)
      defer { flock(descriptor, LOCK_UN) }
      for head in heads { advance(head) }
    }
  }

  /// Makes sure the heads are on the disk.
  func synchronise() { fsync(descriptor) }

  deinit { Glibc.close(descriptor) }

  private func advance(_ head: Head) {
    let bytes = Files.contents(of: descriptor)
    let mine = Self.lines(of: bytes).filter { $0.head?.device == head.device }
    guard head.sequence > mine.compactMap({ $0.head?.sequence }).max() ?? 0 else { return }
    let line = Array(head.line.utf8)
    if let place = mine.first(where: { $0.length == line.count }) {
      pwrite(descriptor, line, line.count, place.offset)
    } else {
      // What a power cut left without an end must not spoil this line.
      let isTorn = bytes.last.map { $0 != Self.lineFeed } ?? false
      let added = (isTorn ? [Self.lineFeed] : []) + line
      pwrite(descriptor, added, added.count, bytes.count)
    }
  }

  private struct Line {
    let offset: Int
    let length: Int
    let head: Head?
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private static func lines(of bytes: [UInt8]) -> [Line] {
    bytes.split(separator: lineFeed).map { line in
      Line(
        offset: line.startIndex, length: line.count + 1,
        head: Head(line: String(decoding: line, as: UTF8.self)))
    }
  }
}
