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
  /// Where the line of each device begins, as far as it was seen. A file lock keeps other processes
  /// out, not the other threads of this one.
  private let places = Mutex<[DeviceID: Int]>([:])

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
    places.withLock { places in
      flock(descriptor, LOCK_EX)
      defer { flock(descriptor, LOCK_UN) }
      for head in heads where !advance(head, at: places[head.device]) {
        places[head.device] = add(head)
      }
    }
  }

  /// Makes sure the heads are on the disk.
  func synchronise() { fsync(descriptor) }

  deinit { Glibc.close(descriptor) }

  /// Writes a head over the line of its device, unless that says more already; false where the
  /// line isn't there. So the file, which grows with each device, isn't read at each answer.
  private func advance(_ head: Head, at offset: Int?) -> Bool {
    let line = Array(head.line.utf8)
    guard let offset, let known = self.head(at: offset, length: line.count),
      known.device == head.device
    else { return false }
    if known.sequence < head.sequence { pwrite(descriptor, line, line.count, offset) }
    return true
  }

  private func head(at offset: Int, length: Int) -> Head? {
    var bytes = [UInt8](repeating: 0, count: length)
    guard pread(descriptor, &bytes, length, offset) == length, bytes.last == Self.lineFeed else {
      return nil
    }
    return Head(line: String(decoding: bytes.dropLast(), as: UTF8.self))
  }

  /// Writes a head into a file that has to be read first; gives back where its line begins.
  private func add(_ head: Head) -> Int {
    let bytes = Files.contents(of: descriptor)
    let mine = Self.lines(of: bytes).filter { $0.head?.device == head.device }
    let line = Array(head.line.utf8)
    let last = mine.compactMap { $0.head?.sequence }.max() ?? 0
    if let place = mine.first(where: { $0.length == line.count }) {
      if head.sequence > last { pwrite(descriptor, line, line.count, place.offset) }
      return place.offset
    }
    // What a power cut left without an end must not spoil this line.
    let isTorn = bytes.last.map { $0 != Self.lineFeed } ?? false
    let added = (isTorn ? [Self.lineFeed] : []) + line
    if head.sequence > last { pwrite(descriptor, added, added.count, bytes.count) }
    return bytes.count + added.count - line.count
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
