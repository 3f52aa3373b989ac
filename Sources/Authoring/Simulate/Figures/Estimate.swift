/// A figure with its 95 % interval over seeds.
struct Estimate: Equatable {
  /// The figure over all seeds.
  let value: Double
  /// Half the width of the interval; nil where one seed can't tell.
  let margin: Double?

  /// Estimates a figure that may be worked out over any of the seeds.
  ///
  /// The jackknife (Tukey 1958): each seed is left out once. Unlike the mean over seeds it bears a
  /// ratio whose lower part is nearly nothing in one of them.
  init(seeds count: Int, _ figure: ([Int]) -> Double) {
    let all = Array(0..<count)
    value = figure(all)
    guard count > 1 else {
      margin = nil
      return
    }
    let without = all.map { left in figure(all.filter { $0 != left }) }
    let mean = without.reduce(0, +) / Double(count)
    let squares = without.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares * Double(count - 1) / Double(count)).squareRoot()
    margin = Self.student(count - 1) * error
  }

  /// « 1.18 (1.15–1.21) »
  var text: String {
    guard value.isFinite else { return "–" }
    guard let margin, margin.isFinite else { return Self.text(of: value) }
    return
      "\(Self.text(of: value)) (\(Self.text(of: value - margin))–\(Self.text(of: value + margin)))"
  }

  /// A number with two digits after the point; a dash where there is none.
  static func text(of value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "–" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Student's t for 95 % of both sides: exact for few degrees, within 0.01 beyond.
  private static func student(_ degrees: Int) -> Double {
    let few = [12.71, 4.30, 3.18, 2.78]
    if degrees <= few.count { return few[degrees - 1] }
    let inverse = 1 / Double(degrees)
    return 1.96 + 2.37 * inverse + 2.8 * inverse * inverse
  }
}
