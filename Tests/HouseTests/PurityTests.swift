import Testing

/// Pure inside, world outside: the rooms that hold the rules get the time, chance and files as
/// arguments, so that a test, a simulation and a visit run the same code.
@Suite struct PurityTests {
  static let pureRooms = [
    "Text", "Curriculum", "Records", "Markdown", "Interface", "LearnerModel", "Exercises",
    "CourseFormat", "Documents", "Learning", "Mediation", "Authoring",
  ]

  static let world: [Phrase] = [
    "Date()", "Date.now", "ContinuousClock", "SuspendingClock", "clock_gettime",
    "FileManager", "FileHandle", "ProcessInfo", "CommandLine", "URLSession", "UserDefaults",
    ".random(", ".randomElement()", ".shuffled()", ".shuffle()", "SystemRandomNumberGenerator",
    "UUID()", "arc4random", "print(", "debugPrint(", "readLine(", "getenv", "fopen",
    "Thread", "DispatchQueue", "Task {", "Task.detached",
    "import Foundation", "import Glibc", "import Dispatch", "import GRDB",
  ]

  @Test(arguments: pureRooms)
  func pureRoomTouchesNothingOfTheWorld(room: String) {
    let files = Checkout.sources.filter { $0.room == room }
    let found = files.flatMap { file in Self.world.flatMap { $0.places(in: file) } }
    #expect(found.isEmpty, "\(room) is pure: \(listed(found))")
  }

  @Test func everyPureRoomIsThere() {
    #expect(Set(Self.pureRooms).isSubset(of: Checkout.rooms))
  }

  @Test func aRoomThatLooksAtTheClockIsFound() {
    let file = SourceFile(path: "Sources/Text/Now.swift", text: "\nlet now = Date()\n")
    #expect(Phrase("Date()").places(in: file) == ["Sources/Text/Now.swift:2: let now = Date()"])
  }

  @Test func commentsLongerWordsAndMembersAreNotCalls() {
    let file = SourceFile(
      path: "Sources/Text/Words.swift",
      text: """
        // print( is said here only
        let a = fingerprint(of: b)
        case print([SafeText])
        effects.append(.print([]))
        import FoundationEssentials
        """)
    #expect(Phrase("print(").places(in: file).isEmpty)
    #expect(Phrase("import Foundation").places(in: file).isEmpty)
  }

  @Test func anAllowedMemberDoesNotHideACallAfterIt() {
    let file = SourceFile(path: "a.swift", text: "effects.print(b); print(c)")
    #expect(Phrase("print(").places(in: file).count == 1)
  }
}
