import Glibc

/// Does some work, and says how many nanoseconds it took.
func nanoseconds(_ work: () throws -> Void) rethrows -> Int {
  let took = try ContinuousClock().measure(work)
  return Int(took / .nanoseconds(1))
}

/// Does some work, and says how many nanoseconds the processor spent on it: what else the machine
/// does in the meantime isn't counted.
func processorNanoseconds(_ work: () -> Void) -> Int {
  let before = processorTime()
  work()
  return processorTime() - before
}

private func processorTime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// Measures two ways by turns, so that what else the machine does slows both; prints their times.
/// The first rounds are not told: they pay for memory and caches that all others find there.
func measureByTurns(
  times: Int, unmeasured: Int = 10, _ round: (Int) throws -> (floor: Int, ours: Int)
) rethrows {
  for number in 1...(times + unmeasured) {
    let (floor, ours) = try round(number)
    if number > unmeasured { print(floor, ours) }
  }
}
