import Curriculum
import Glibc

/// The random ids of erased learners, beside the store: an old copy of the store that is put back
/// is erased again of them.
enum TombstonesFile {
  /// The learners that were erased.
  static func read(_ place: StorePlace) -> Set<LearnerID> {
    let bytes = Files.read(place.tombstones) ?? []
    return Set(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { bytes in
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard words.count == 2, Head.seal(of: String(words[0])) == words[1] else { return nil }
        return LearnerID(rawValue: String(words[0]))
      })
  }

  /// Adds learners, and makes sure they are on the disk before the erasure itself.
  static func add(_ learners: some Sequence<LearnerID>, _ place: StorePlace) throws(StoreError) {
    let lines = learners.map { "\n\($0) \(Head.seal(of: $0.rawValue))\n" }.joined()
    guard !lines.isEmpty else { return }
    let flags = O_CREAT | O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(place.tombstones, flags, 0o600)
    guard descriptor >= 0 else { throw .notReadable(path: place.tombstones) }
    defer { Glibc.close(descriptor) }
    // Each line begins with a line feed of its own, so that a torn one can't spoil the next.
    let bytes = Array(lines.utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0
    else { throw errno == ENOSPC ? .diskFull : .diskFailure }
  }
}
