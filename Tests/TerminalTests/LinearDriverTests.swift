import Glibc
import Interface
import TestSupport
import Testing
import Text

@testable import Terminal

@Suite struct LinearDriverTests {
  @Test func wordsGoOutAndLinesComeIn() throws {
    let terminal = try DrainedTerminal()
    let driver = LinearDriver(environment: ["LANG": "C.UTF-8"], on: terminal.descriptors)
    try driver.say("Été, cœur.")
    try driver.ask("Votre choix :")
    terminal.pair.write(Array("2\n".utf8))
    #expect(read(driver) == .lines(["2"]))
    #expect(eventually { terminal.screen().text.hasPrefix("Été, cœur.\nVotre choix : 2\n") })
  }

  @Test func aSecretIsNotShown() throws {
    let terminal = try DrainedTerminal()
    let driver = LinearDriver(environment: ["LANG": "C.UTF-8"], on: terminal.descriptors)
    try driver.ask("Code :", isSecret: true)
    terminal.pair.write(Array("4321\n".utf8))
    #expect(read(driver) == .lines(["4321"]))
    try driver.ask("Votre choix :")
    terminal.pair.write(Array("oui\n".utf8))
    #expect(read(driver) == .lines(["oui"]))
    #expect(eventually { terminal.screen().text.hasPrefix("Code :\nVotre choix : oui\n") })
  }

  @Test func keysOfTheShellAreHarmless() throws {
    let terminal = try DrainedTerminal()
    let driver = LinearDriver(environment: [:], on: terminal.descriptors)
    terminal.pair.write(Array("a\u{3}\u{1A}\u{1C}\u{4}\u{13}\u{11}b\n".utf8))
    #expect(read(driver) == .lines(["ab"]))
  }

  @Test func theTerminalIsGivenBack() throws {
    let terminal = try DrainedTerminal()
    let before = terminal.pair.lineModes
    let driver = LinearDriver(environment: [:], on: terminal.descriptors)
    try driver.ask("Code :", isSecret: true)
    #expect(terminal.pair.lineModes != before)
    driver.leave()
    #expect(terminal.pair.lineModes == before)
  }

  @Test func withoutUTF8EverythingIsASCII() throws {
    let terminal = try DrainedTerminal()
    let driver = LinearDriver(environment: ["LANG": "C"], on: terminal.descriptors)
    try driver.say("Éléphant « œuf » 2 €…")
    #expect(terminal.screen().line(0) == "Elephant \" oeuf \" 2 EUR...")
    driver.leave()
  }

  @Test func wordsAndPromptsAreCutAtTheWidthOfTheTerminal() throws {
    let terminal = try DrainedTerminal(columns: 24, rows: 10)
    let driver = LinearDriver(environment: ["LANG": "C.UTF-8"], on: terminal.descriptors)
    try driver.say("Ce que vous aviez fait jusqu'aux vacances.")
    try driver.ask("Votre choix, de 1 à 3 (0 : tout) :")
    #expect(
      eventually {
        terminal.screen().text.hasPrefix(
          "Ce que vous aviez fait\njusqu'aux vacances.\nVotre choix, de 1 à 3\n(0 : tout) :")
      })
  }

  @Test func aPipeGetsASentenceALine() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let sentence = String(repeating: "mot ", count: 60) + "fin"
    let driver = LinearDriver(
      environment: [:], on: TerminalDescriptors(input: ends[0], output: ends[1]))
    try driver.say(SafeText(sentence))
    close(ends[1])
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(ends[0], &bytes, bytes.count)
    #expect(String(decoding: bytes[..<count], as: UTF8.self) == sentence + "\n")
  }

  @Test func theEndOfAPipeIsTheEnd() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    _ = write(ends[1], "oui\nnon", 7)
    close(ends[1])
    let driver = LinearDriver(
      environment: [:], on: TerminalDescriptors(input: ends[0], output: STDOUT_FILENO))
    #expect(driver.read() == .lines(["oui"]))
    #expect(driver.read() == .ended(last: ["non"]))
    #expect(driver.read() == .ended(last: []))
  }

  @Test func aFullDeviceIsAnError() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let driver = LinearDriver(
      environment: [:], on: TerminalDescriptors(input: full, output: full))
    #expect(throws: TerminalError.outputLost(ENOSPC)) { try driver.say("Bonjour") }
    #expect(driver.read() == .ended(last: []))
  }

  private func read(_ driver: LinearDriver) -> LineReading {
    driver.read()
  }
}
