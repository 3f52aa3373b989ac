import Testing

@testable import Text

struct EditDistanceTests {
  @Test(
    arguments: [
      ("", "", 0), ("", "ab", 2), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1),
      ("abc", "acb", 1), ("abcd", "badc", 2), ("ca", "abc", 3), ("kitten", "sitting", 3),
      ("été", "e\u{301}te\u{301}", 0),
    ])
  func slipsAreCounted(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(Array(left), Array(right), atMost: 9) == distance)
    #expect(EditDistance.between(Array(right), Array(left), atMost: 9) == distance)
  }

  @Test func overTheLimitThereIsNone() {
    #expect(EditDistance.between(Array("abcdef"), Array("uvwxyz"), atMost: 5) == nil)
    #expect(EditDistance.between(Array("abc"), Array("abd"), atMost: 0) == nil)
    #expect(EditDistance.between([], Array("ab"), atMost: 1) == nil)
  }

  @Test(arguments: [UInt64](1...20))
  func theLimitNeverChangesADistance(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<40 {
      let left = Array(
        numbers.text(of: ["a", "b", "c"], count: Int.random(in: 0...6, using: &numbers)))
      let right = Array(
        numbers.text(of: ["a", "b", "c"], count: Int.random(in: 0...6, using: &numbers)))
      let distance = plainDistance(left, right)
      for limit in 0...10 {
        let found = EditDistance.between(left, right, atMost: limit)
        #expect(found == (distance <= limit ? distance : nil))
      }
    }
  }

  /// The definition, word for word.
  private func plainDistance(_ left: [Character], _ right: [Character]) -> Int {
    guard let last = left.last, let other = right.last else { return max(left.count, right.count) }
    var least = min(
      plainDistance(left.dropLast(), right) + 1, plainDistance(left, right.dropLast()) + 1,
      plainDistance(left.dropLast(), right.dropLast()) + (last == other ? 0 : 1))
    if left.count > 1, right.count > 1, last == right[right.count - 2],
      other == left[left.count - 2]
    {
      least = min(least, plainDistance(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return least
  }
}
