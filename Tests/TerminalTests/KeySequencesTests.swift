import Testing

@testable import Terminal

@Suite struct KeySequencesTests {
  @Test(arguments: [
    ("\u{1B}[B", ""), ("\u{1B}OP", ""), ("\u{1B}[[A", ""), ("\u{1B}[15~", ""),
    ("\u{1B}[1;5C2", "2"),
    ("1\u{1B}[A2", "12"), ("\u{1B}b", "b"), ("\u{1B}", ""), ("\u{1B}[", ""), ("été [O]", "été [O]"),
  ])
  func whatAKeySendsIsNoText(typed: String, kept: String) {
    #expect(KeySequences.removed(from: Array(typed.utf8)) == Array(kept.utf8))
  }
}
