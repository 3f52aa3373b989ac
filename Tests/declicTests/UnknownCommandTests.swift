import TestSupport
import Testing

/// What an owner reads who mistypes on the command line.
struct UnknownCommandTests {
  @Test(arguments: [["foo"], ["help", "foo"], ["chekc", "Courses"]])
  func theCommandsAreNamed(words: [String]) throws {
    let owner = try Site().owner(exactly: words)
    try owner.sees("is no command. The commands are: learn, room,")
    #expect(owner.terminal.waitForEnding() == .exited(64))
  }

  @Test(arguments: [
    (["learn", "--theme", "pink"], "--theme must be one of: light, high-contrast,"),
    (["room", "--language", "tlh"], "--language must be one of: fr, en."),
  ])
  func whatIsNotThereIsRefused(words: [String], sentence: String) throws {
    let owner = try Site().owner(exactly: words)
    try owner.sees(sentence)
    #expect(owner.terminal.waitForEnding() == .exited(64))
  }

  @Test func aPassphraseThatIsTooShortIsSaidInItsOwnWords() throws {
    let owner = try Site().owner("mediator", "create", "Camille")
    for prompt in ["Phrase de passe", "Encore une fois"] {
      try owner.sees(prompt)
      owner.terminal.type("court\r")
    }
    try owner.sees("Une phrase de passe a au moins 8 caractères.")
    #expect(owner.terminal.waitForEnding() == .exited(64))
  }
}
