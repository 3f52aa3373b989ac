import Testing

@testable import Terminal

@Suite struct FloodGateTests {
  private let start = ContinuousClock.now

  @Test func ordinaryTypingAlwaysPasses() {
    var gate = FloodGate()
    for second in 0..<100 {
      #expect(gate.admitted(of: 30, at: start + .seconds(second)) == 30)
    }
  }

  @Test func aFloodIsCutAndRoomComesBackWithTime() {
    var gate = FloodGate()
    #expect(gate.admitted(of: 1_000_000, at: start) == 1024)
    #expect(gate.admitted(of: 10, at: start) == 0)
    #expect(gate.admitted(of: 1_000, at: start + .seconds(1)) == 256)
    #expect(gate.admitted(of: 5_000, at: start + .seconds(60)) == 1024)
  }
}
