import Glibc

/// A hold on a store, shared by all that use it; a restore needs it alone.
///
/// SQLite's own locks are on the file that a restore replaces, so they can't do this.
final class StoreLock: Sendable {
  private let descriptor: Int32

  /// How a lock is held.
  enum Kind { case shared, alone }

  /// Takes the lock, or fails with `.inUse` after a few seconds.
  init(_ place: StorePlace, _ kind: Kind, seconds: Double) throws(StoreError) {
    descriptor = open(place.lock, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notReadable(path: place.lock) }
    let operation = (kind == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB
    let pause = 20_000
    var left = Int(seconds * 1_000_000) / pause
    while flock(descriptor, operation) != 0 {
      guard left > 0, errno == EWOULDBLOCK || errno == EINTR else {
        Glibc.close(descriptor)
        throw .inUse
      }
      usleep(UInt32(pause))
      left -= 1
    }
  }

  deinit { Glibc.close(descriptor) }
}
