import Foundation
import TestSupport
import Testing

/// A printer that keeps what it is asked, and one that isn't there.
struct PrintingTests {
  /// Puts two programs in the place of the system's; `lpstat` answers with a status.
  private func printer(at site: Site, status: Int) throws -> [String: String] {
    let folder = "\(site.folder)/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let scripts = [
      "lp": "echo \"$@\" > \(folder)/asked\nfor last; do :; done\ncat \"$last\" >> \(folder)/asked",
      "lpstat": "exit \(status)",
    ]
    for (name, script) in scripts {
      let path = "\(folder)/\(name)"
      try Data("#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n".utf8).write(
        to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    return ["PATH": folder]
  }

  @Test func aCardIsPrintedInLargeLetters() throws {
    let site = try Site()
    let person = try site.person(environment: try printer(at: site, status: 0))
    try person.succeedsOnce()
    try person.chooses("Oui, avoir une carte", sees: "Recopiez ces trois mots.")
    let card = person.wordsOfTheCard
    try person.presses("i", sees: "imprim")
    let asked = try String(contentsOfFile: "\(site.folder)/bin/asked", encoding: .utf8)
    #expect(asked.hasPrefix("-o media=A4 -o cpi=8 -o lpi=5 -o page-left=36"))
    #expect(asked.contains(card))
  }

  @Test func withoutADestinationNothingIsPrinted() throws {
    let site = try Site()
    let person = try site.person(environment: try printer(at: site, status: 1))
    try person.succeedsOnce()
    try person.chooses("Oui, avoir une carte", sees: "Recopiez ces trois mots.")
    try person.presses("i", sees: "Il n'y a pas d'imprimante ici.")
  }
}
