import Testing

@testable import Terminal

@Suite struct ColorDepthTests {
  @Test func theTerminalTellsHowManyColoursThereAre() {
    #expect(ColorDepth.depth(ofColors: 256, environment: [:]) == .full)
    #expect(ColorDepth.depth(ofColors: 16, environment: [:]) == .basic)
    #expect(ColorDepth.depth(ofColors: 8, environment: [:]) == .basic)
    #expect(ColorDepth.depth(ofColors: 0, environment: [:]) == .none)
  }

  @Test func noColorForbidsThemUnlessItIsEmpty() {
    #expect(ColorDepth.depth(ofColors: 256, environment: ["NO_COLOR": "1"]) == .none)
    #expect(ColorDepth.depth(ofColors: 256, environment: ["NO_COLOR": "0"]) == .none)
    #expect(ColorDepth.depth(ofColors: 256, environment: ["NO_COLOR": ""]) == .full)
  }
}
