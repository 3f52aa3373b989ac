import Glibc

extension StoreError {
  /// Does something again, after a short pause, while another program holds the store; at least
  /// once, and no more when so many seconds are over.
  static func trying<Value>(
    forSeconds seconds: Double, _ work: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      do throws(StoreError) {
        return try work()
      } catch {
        guard error == .busy, ContinuousClock.now < end else { throw error }
        usleep(20_000)
      }
    }
  }
}
