/// The few curves that worlds are made of, without a C library: a pure room sees none.
enum Curves {
  /// e to a power: 2 to a whole power times a short series; exact to twelve digits.
  static func exponential(_ power: Double) -> Double {
    let bounded = min(max(power, -700), 700)
    let whole = (bounded / logarithmOfTwo).rounded()
    let rest = bounded - whole * logarithmOfTwo
    var sum = 1.0
    for divisor in stride(from: 11.0, through: 1, by: -1) { sum = 1 + sum * rest / divisor }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
  }

  /// From 0 to 1, a half at 0.
  static func logistic(_ value: Double) -> Double { 1 / (1 + exponential(-value)) }

  /// What is left of something after some time, where half of it goes each `halfLife`.
  static func left(after time: Double, halfLife: Double) -> Double {
    exponential(-logarithmOfTwo * time / halfLife)
  }

  private static let logarithmOfTwo = 0.693_147_180_559_945_3
}
