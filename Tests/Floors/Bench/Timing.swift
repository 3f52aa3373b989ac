/// Does some work, and says how many nanoseconds it took.
func nanoseconds(_ work: () throws -> Void) rethrows -> Int {
  let took = try ContinuousClock().measure(work)
  return Int(took / .nanoseconds(1))
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
