import Foundation
import TestSupport
import Testing

/// A store that can't be kept safely.
struct UnusableStoreTests {
  @Test func aFileThatIsNoStoreIsLeftAloneAndWorkGoesOn() throws {
    let site = try Site()
    let garbage = Data(String(repeating: "ceci n'est pas un suivi\n", count: 200).utf8)
    try garbage.write(to: URL(fileURLWithPath: site.store))
    let person = try site.person()
    try person.sees("Aujourd'hui, rien ne sera gardé. Vous pouvez travailler quand même.")
    try person.beginsAVisit()
    try person.reachesTheExercise()
    try person.answers("Je tourne")
    try person.chooses("Continuer", sees: "La leçon est lue")
    try person.practises()
    try person.leaves()
    try person.sees("Aujourd'hui, rien ne sera gardé.")
    #expect(try Data(contentsOf: URL(fileURLWithPath: site.store)) == garbage)
  }

  @Test func aFolderIsNoStoreEither() throws {
    let site = try Site()
    try FileManager.default.createDirectory(
      atPath: site.store, withIntermediateDirectories: false)
    let person = try site.person()
    try person.sees("Aujourd'hui, rien ne sera gardé.")
    try person.beginsAVisit()
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.store).isEmpty)
  }

  @Test func inADialogueItIsSaidToo() throws {
    let site = try Site()
    try Data(count: 5000).write(to: URL(fileURLWithPath: site.store))
    let person = try site.person(options: ["--linear"])
    try person.sees("Aujourd'hui, rien ne sera gardé.")
  }

  @Test(arguments: [["room"], ["store", "check"], ["mediator", "list"]])
  func theOwnerIsToldWhatIsWrong(command: [String]) throws {
    let site = try Site()
    try Data(String(repeating: "autre chose\n", count: 200).utf8)
      .write(to: URL(fileURLWithPath: site.store))
    let owner = try site.owner(command)
    try owner.sees("Il n'a pas été touché.")
    #expect(owner.terminal.waitForEnding() == .exited(65))
    #expect(owner.terminal.isAtRest)
  }
}
