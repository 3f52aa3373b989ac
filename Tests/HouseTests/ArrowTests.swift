import Testing

/// The walls of the house: the compiler refuses an import that the manifest doesn't name; these
/// tests also refuse an arrow that nobody walks, and a ring.
@Suite struct ArrowTests {
  static let manifest = Manifest(Checkout.text(of: "Package.swift"), folders: Checkout.rooms)

  /// Arrows to packages that the design names and no file takes yet; one that is taken, or gone,
  /// leaves this list.
  static let awaited: [String: Set<String>] = [:]

  /// What Swift itself brings.
  static let ofSwift: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization",
  ]

  /// The modules that the files of a room import.
  static func imports(of room: String) -> Set<String> {
    let lines = Checkout.sources.filter { $0.room == room }.flatMap(\.lines)
    return Set(lines.compactMap(Self.module))
  }

  /// The module of an import; nil for any other line.
  static func module(of line: Substring) -> String? {
    let words = line.split(separator: " ").drop {
      $0.hasPrefix("@") || ["public", "internal", "package", "private", "fileprivate"].contains($0)
    }
    guard words.first == "import", words.count == 2, let name = words.last else { return nil }
    return name.prefix { $0 != "." }.description
  }

  @Test(arguments: Checkout.rooms)
  func roomImportsOnlyWhatTheManifestNames(room: String) throws {
    let declared = try #require(Self.manifest.rooms[room], "Package.swift doesn't name \(room).")
    let strangers = Self.imports(of: room).subtracting(Self.ofSwift)
      .subtracting(declared.allowed)
    #expect(strangers.isEmpty, "\(room) imports \(strangers.sorted()).")
  }

  @Test(arguments: Checkout.rooms)
  func roomIsGivenNoArrowThatNobodyWalks(room: String) throws {
    let declared = try #require(Self.manifest.rooms[room])
    let unused = declared.named.subtracting(Self.imports(of: room))
    #expect(unused == Self.awaited[room] ?? [], "\(room) never imports \(unused.sorted()).")
  }

  @Test func arrowsGoDownOnly() {
    var standing = Self.manifest.rooms
    var isShrinking = true
    while isShrinking {
      let leaves = standing.values.filter { room in
        room.allowed.allSatisfy { standing[$0] == nil }
      }
      isShrinking = !leaves.isEmpty
      for leaf in leaves { standing[leaf.name] = nil }
    }
    #expect(standing.isEmpty, "These rooms import one another: \(standing.keys.sorted()).")
  }

  @Test func theThreePureRoomsOfPeopleDoNotKnowOneAnother() {
    let people: Set = ["Learning", "Mediation", "Authoring"]
    for room in people {
      #expect(Self.manifest.rooms[room]?.allowed.isDisjoint(with: people) == true)
    }
  }

  @Test func aManifestIsRead() {
    let manifest = Manifest(
      """

      let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

      let pure = [
        "Text", "Markdown",
      ]
          room("Markdown", ["Text"], packages: [yams]),
          room("Learning", pure),
      """, folders: ["Text", "Markdown", "Learning"])
    #expect(manifest.rooms["Markdown"]?.named == ["Text", "Yams"])
    #expect(manifest.rooms["Learning"]?.grouped == ["Text", "Markdown"])
    #expect(manifest.rooms["Learning"]?.named == [])
  }

  @Test func anImportIsRead() {
    #expect(Self.module(of: "@testable import Text") == "Text")
    #expect(Self.module(of: "public import Curriculum") == "Curriculum")
    #expect(Self.module(of: "  let a = 1") == nil)
  }
}
