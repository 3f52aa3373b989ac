import Foundation
import Testing

@testable import Authoring

struct CurvesTests {
  @Test(arguments: [-700.0, -12.5, -1, -1e-9, 0, 0.3, 1, 2.5, 40, 700])
  func theExponentialIsThatOfTheCLibrary(power: Double) {
    let expected = exp(power)
    #expect((Curves.exponential(power) - expected).magnitude <= expected * 1e-12)
  }

  @Test func nothingOverflows() {
    #expect(Curves.exponential(1e9).isFinite)
    #expect(Curves.logistic(1e9) == 1)
    #expect(Curves.logistic(-1e9) < 1e-300)
  }

  @Test func halfIsLeftAfterAHalfLife() {
    #expect((Curves.left(after: 14, halfLife: 14) - 0.5).magnitude < 1e-12)
    #expect(Curves.left(after: 0, halfLife: 14) == 1)
  }
}
