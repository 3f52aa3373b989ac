import Foundation
import Testing

@testable import Host

struct ProgramPathTests {
  private func make(_ name: String, mode: Int, in scratch: Scratch) throws {
    try scratch.write("#!/bin/sh\n", at: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: "\(scratch.path)/\(name)")
  }

  @Test func theFirstOfTheFoldersOfThePathIsTaken() throws {
    let (first, second) = (try Scratch(), try Scratch())
    try make("lp", mode: 0o755, in: first)
    try make("lp", mode: 0o755, in: second)
    let path = ":relative:/nowhere:\(second.path):\(first.path)"
    #expect(
      ProgramPath.find("lp", environment: ["PATH": path]) == "\(second.path)/lp")
    #expect(ProgramPath.find("lpstat", environment: ["PATH": path]) == nil)
    #expect(ProgramPath.find("lp", environment: [:]) == nil)
  }

  @Test(arguments: [0o775, 0o757, 0o644])
  func whatOthersMayWriteOrNobodyMayStartIsPassedOver(mode: Int) throws {
    let (first, second) = (try Scratch(), try Scratch())
    try make("lp", mode: mode, in: first)
    try make("lp", mode: 0o755, in: second)
    #expect(
      ProgramPath.find("lp", environment: ["PATH": "\(first.path):\(second.path)"])
        == "\(second.path)/lp")
  }
}
