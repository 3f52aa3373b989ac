import Foundation
import Terminal
import Testing

@testable import Host

struct PrinterTests {
  @Test func largeLettersInsideTheEdgesAreAskedFor() throws {
    let scratch = try Scratch()
    for name in ["lp", "lpstat"] {
      try scratch.write("#!/bin/sh\n", at: name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: "\(scratch.path)/\(name)")
    }
    let programs = Printer.programs(environment: ["PATH": scratch.path])
    #expect(programs.map(\.path) == ["\(scratch.path)/lp", "\(scratch.path)/lpstat"])
    let options = programs[0].arguments
    for option in ["media=A4", "cpi=8", "lpi=5", "page-left=36", "page-top=36"] {
      #expect(options.contains(option))
    }
    #expect(options.enumerated().allSatisfy { $0.isMultiple(of: 2) == ($1 == "-o") })
  }

  @Test func withoutTheTwoThereIsNoPrinting() throws {
    let scratch = try Scratch()
    try scratch.write("#!/bin/sh\n", at: "lp")
    #expect(Printer.programs(environment: ["PATH": scratch.path]) == [])
  }
}
