import Foundation
import Testing

@testable import Text

struct SafeTextTests {
  @Test func aRawTextIsOneLineUnlessSaidOtherwise() {
    let raw = "un\ndeux"
    #expect(SafeText(raw).string == "un deux")
    #expect(SafeText(raw, as: .lines).string == "un\ndeux")
  }

  @Test func aLiteralIsCleanedToo() {
    let text: SafeText = "un\n\u{202E}deux"
    #expect(text.string == "un\ndeux")
  }

  @Test func onlyTheEmptyTextIsEmpty() {
    #expect(SafeText.empty.isEmpty)
    #expect(SafeText("\u{200B}").isEmpty)
    #expect(!SafeText(" ").isEmpty)
  }

  @Test func whatWasStoredIsCleanedAgain() throws {
    let stored = Data(#"["a\u001b[2J","b\u202ec"]"#.utf8)
    let texts = try JSONDecoder().decode([SafeText].self, from: stored)
    #expect(texts == [SafeText("a^[[2J"), SafeText("bc")])
    #expect(try JSONEncoder().encode(texts) == Data(#"["a^[[2J","bc"]"#.utf8))
  }

  @Test func theDescriptionIsTheText() {
    #expect("\(SafeText("Déclic"))" == "Déclic")
  }
}
