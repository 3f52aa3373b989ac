import Curriculum
import Records
import Testing

@testable import ProgressStore

@Suite struct HeadTests {
  let head = Head(device: "d1", sequence: 42, event: .init(rawValue: "e42"))

  @Test func aLineIsReadBack() {
    #expect(head.line.hasPrefix("d1 000000000042 e42 "))
    #expect(Head(line: head.line.dropLast()) == head)
  }

  @Test func aTornLineIsNoHead() {
    for count in 0..<head.line.count - 1 {
      #expect(Head(line: head.line.prefix(count)) == nil)
    }
    #expect(Head(line: head.line.dropLast().replacing("42", with: "43")) == nil)
  }

  @Test func theFurthestCounts() {
    let later = Head(device: "d1", sequence: 43, event: .init(rawValue: "e43"))
    let other = Head(device: "d2", sequence: 1, event: .init(rawValue: "f1"))
    #expect([later, head, other].furthest == ["d1": later, "d2": other])
  }
}
