import Testing

@testable import LearnerModel

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("M1", "m1", 0), ("evidense", "evidence", 1), ("W", "W1", 1),
    ("abc", "", 3), ("kitten", "sitting", 3),
  ])
  func editsAreCounted(left: String, right: String, edits: Int) {
    #expect(EditDistance.distance(left, right) == edits)
  }

  @Test func theNearestIsTheFirstOfEquals() {
    #expect(EditDistance.nearest(to: "M2", in: ["A1", "M1", "V2"]) == "M1")
    #expect(EditDistance.nearest(to: "x", in: []) == nil)
  }
}
