/// Names that no other machine has.
enum Random {
  /// 16 hexadecimal digits, for the name of a file that is being made.
  static func word() -> String {
    var system = SystemRandomNumberGenerator()
    return word(using: &system)
  }

  /// 32 hexadecimal digits: the id of a learner, a mediator or a device.
  static func id(using random: inout some RandomNumberGenerator) -> String {
    word(using: &random) + word(using: &random)
  }

  /// Bytes for a salt or a key, always of the system's own source.
  static func bytes(_ count: Int) -> [UInt8] {
    var system = SystemRandomNumberGenerator()
    return (0..<count).map { _ in system.next() }
  }

  private static func word(using random: inout some RandomNumberGenerator) -> String {
    let digits = String(random.next() as UInt64, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
