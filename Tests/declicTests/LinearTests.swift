import Foundation
import TestSupport
import Testing

/// The program as a dialogue, line by line.
struct LinearTests {
  @Test(arguments: ["dumb", ""])
  func aTerminalThatCanNotDrawHasADialogue(type: String) throws {
    let person = try Site().person(environment: ["TERM": type])
    try person.sees("Commencer")
    try person.says("", hears: "La touche Entrée")
    try person.says("p", hears: "Une porte a une poignée")
    try person.says("", hears: "Question de La clé")
    try person.says("i", hears: "Regardez la poignée.")
    try person.says("", hears: "Question de La clé")
    try person.says(person.numberOf("Je tourne"), hears: "Votre réponse : Je tourne")
    try person.says("", hears: "Voulez-vous garder ce que vous avez fait ?")
    #expect(!person.terminal.bytes.contains(0x1B))
    person.terminal.send(signal: SIGTERM)
    #expect(person.terminal.waitForEnding() == .exited(0))
    #expect(person.terminal.isAtRest)
  }

  @Test func slowlyCanBeAskedForAndTakenBack() throws {
    let person = try Site().person()
    try person.sees("Commencer")
    try person.presses("l", sees: "Entrée : Commencer")
    #expect(!person.terminal.screen.isOtherScreen)
    try person.says("l", hears: "Plus lentement, ligne par ligne")
    #expect(person.terminal.screen.isOtherScreen)
    try person.beginsAVisit()
  }

  @Test func aSecretIsHiddenInADialogueToo() throws {
    let person = try Site().person(options: ["--linear"])
    try person.sees("Commencer")
    try person.says("", hears: "La touche Entrée")
    #expect(person.terminal.isEchoing)
    try person.says("p", hears: "Une porte a une poignée")
    try person.says("", hears: "Question de La clé")
    try person.says(person.numberOf("Je tourne"), hears: "Votre réponse : Je tourne")
    try person.says("", hears: "Voulez-vous garder")
    try person.says("", hears: "Recopiez ces trois mots.")
    try person.says("", hears: "Trois images")
    try person.says("1", hears: "rien qu'à vous")
    #expect(person.terminal.waits { _ in !person.terminal.isEchoing })
    try person.says("1234", hears: "Tapez-le encore une fois")
    #expect(person.terminal.waits { _ in !person.terminal.isEchoing })
    try person.says("1234", hears: "Le médiateur peut-il voir votre travail ?")
    #expect(!String(decoding: person.terminal.bytes, as: UTF8.self).contains("1234"))
  }

  @Test func whatComesOfItselfDoesNotStandBehindThePrompt() throws {
    let person = try Site().person(options: ["--linear"])
    try person.sees("Commencer")
    try person.says("", hears: "La touche Entrée")
    let child = try #require(person.terminal.children().first)
    person.terminal.send(signal: SIGKILL, to: child)
    try person.sees("Le programme s'est arrêté")
    #expect(
      person.terminal.screen.text.split(separator: "\n")
        .contains { $0.hasPrefix("Le programme s'est arrêté") })
  }

  @Test func aScriptIsReadToItsEnd() throws {
    let site = try Site()
    let run = try site.run(typing: "\np\n\n1\n")
    #expect(run.status == 0)
    #expect(run.said.contains("Votre réponse : Je "))
  }

  @Test func anInputThatIsOverEndsTheProgram() throws {
    let run = try Site().run(typing: "")
    #expect(run.status == 0)
    #expect(run.said.contains("Ici, vous ne pouvez rien casser."))
  }

  @Test func anOutputThatIsFullEndsTheProgram() throws {
    let run = try Site().run(typing: "\np\n\n1\n", writingTo: "/dev/full")
    #expect(run.hasEnded)
  }
}

extension Person {
  /// Types a line, and waits for what is said after it.
  fileprivate func says(_ line: String, hears text: String) throws {
    settles()
    let before = terminal.bytes.count
    terminal.type(line + "\n")
    guard terminal.waits(seconds: 30, until: { _ in heard(since: before).contains(text) }) else {
      throw NotSeen(wanted: text, screen: terminal.screen.text)
    }
    settles()
  }

  private func heard(since start: Int) -> String {
    Self.words(of: String(decoding: terminal.bytes[start...], as: UTF8.self))
  }

  /// The number of the last line that offers something.
  fileprivate func numberOf(_ option: String) -> String {
    let line = terminal.screen.text.split(separator: "\n").last { $0.hasSuffix(". \(option)") }
    return String(line?.prefix { $0 != "." } ?? "?")
  }
}

extension Site {
  /// A run without a terminal.
  fileprivate struct Run {
    /// Whether it ended by itself.
    let hasEnded: Bool
    /// Its exit status.
    let status: Int32
    /// What it wrote.
    let said: String
  }

  /// Runs the program on a file as its input.
  fileprivate func run(typing lines: String, writingTo sink: String? = nil) throws -> Run {
    let (input, output) = ("\(folder)/input", sink ?? "\(folder)/output")
    try Data(lines.utf8).write(to: URL(fileURLWithPath: input))
    if sink == nil { try Data().write(to: URL(fileURLWithPath: output)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Declic.path)
    process.arguments = ["--store", store, "--courses", course, "--language", "fr"]
    process.environment = Declic.environment
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: input))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    try process.run()
    let hasEnded = eventually { !process.isRunning }
    if !hasEnded { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    let said = sink == nil ? try String(contentsOfFile: output, encoding: .utf8) : ""
    return Run(
      hasEnded: hasEnded, status: process.terminationStatus, said: Person.words(of: said))
  }
}
