import Glibc
import Learning
import Records

/// The clock of the machine: the only place where one is looked at.
struct SystemClock: Sendable {
  /// The time now.
  func now() -> Now {
    Now(moment: moment(), monotonic: monotonicMilliseconds())
  }

  /// The wall clock and the local zone.
  func moment() -> Moment {
    var wall = timespec()
    clock_gettime(CLOCK_REALTIME, &wall)
    var seconds = wall.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(
      milliseconds: Int(wall.tv_sec) * 1000 + Int(wall.tv_nsec) / 1_000_000,
      zoneMinutes: Int(local.tm_gmtoff) / 60)
  }

  /// Milliseconds since the machine started, never going back, sleep included.
  func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
