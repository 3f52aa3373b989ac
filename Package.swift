// swift-tools-version: 6.2
// Déclic: the houses' walls. Arrows go down only; each target names every target it may import,
// and the build refuses any other import (see README, "The house").

import PackageDescription

/// The settings every Swift target of ours is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A Swift target of ours under `Sources/`.
func room(
  _ name: String, _ rooms: [String] = [], packages: [Target.Dependency] = []
) -> Target {
  .target(
    name: name,
    dependencies: rooms.map { .target(name: $0) } + packages,
    exclude: ["README.md"],
    swiftSettings: strict
  )
}

/// The tests of one room, under `Tests/`; they may use what the room itself may use, and what reads
/// the files that ship.
func tests(
  of name: String, _ rooms: [String] = [], packages: [Target.Dependency] = [],
  hasSnapshots: Bool = false, fixtures: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: ([name, "TestSupport"] + rooms).map { .target(name: $0) } + packages,
    exclude: (hasSnapshots ? ["Snapshots"] : []) + fixtures,
    swiftSettings: strict
  )
}

let collections: Target.Dependency = .product(
  name: "OrderedCollections", package: "swift-collections")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The pure targets that `Learning`, `Mediation` and `Authoring` stand on.
let pure = [
  "Text", "Curriculum", "Records", "Markdown", "Interface", "LearnerModel", "Exercises",
  "CourseFormat", "Documents",
]

/// All that `Host` stands on.
let belowHost = pure + ["ProgressStore", "Learning", "Mediation", "Authoring", "Terminal"]

let package = Package(
  name: "declic",
  products: [.executable(name: "declic", targets: ["declic"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CTerminal", exclude: ["README.md"]),

    room("Text"),
    room("Curriculum", ["Text"], packages: [collections, crypto]),
    room("Records", ["Curriculum", "Text"]),
    room("Markdown", ["CCmark", "Text"]),
    room("Interface", ["Text"]),
    room("LearnerModel", ["Curriculum", "Records", "Text"]),
    room("Exercises", ["Curriculum", "Markdown", "Interface", "Text"], packages: [yams]),
    room(
      "CourseFormat", ["Curriculum", "Markdown", "Exercises", "LearnerModel", "Text"],
      packages: [yams]),
    room(
      "ProgressStore", ["Curriculum", "Records", "Text"], packages: [grdb, crypto, cryptoExtras]),
    room("Documents", ["Interface", "Text"]),
    room("Learning", pure),
    room("Mediation", pure),
    room("Authoring", pure),
    room("Terminal", ["Interface", "Text", "CNcurses", "CTerminal"]),
    room("Host", belowHost + ["CTerminal"]),
    .executableTarget(
      name: "declic",
      dependencies: (belowHost + ["Host"]).map { .target(name: $0) } + [argumentParser],
      exclude: ["README.md"],
      swiftSettings: strict
    ),

    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Interface", "Text", "CTerminal"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    .executableTarget(
      name: "declic-bench",
      dependencies: [
        "Text", "Curriculum", "Records", "Markdown", "CCmark", "Interface", "Exercises",
        "LearnerModel", "CourseFormat", "ProgressStore",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Tests/Floors/Bench", swiftSettings: strict),
    .executableTarget(
      name: "start-floor", dependencies: [grdb, yams], path: "Tests/Floors/StartFloor",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Text", "Interface"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Text"),
    tests(of: "Curriculum", ["Text"]),
    tests(of: "Records", ["Curriculum", "Text"]),
    tests(of: "Markdown", ["CCmark", "Text"], fixtures: ["CommonMark"]),
    tests(of: "Interface", ["Text"], hasSnapshots: true),
    tests(of: "LearnerModel", ["Curriculum", "Records", "CourseFormat", "Text"]),
    tests(of: "Exercises", ["Curriculum", "Markdown", "Interface", "Text"]),
    tests(of: "CourseFormat", ["Curriculum", "Markdown", "Exercises", "LearnerModel", "Text"]),
    tests(of: "ProgressStore", ["Curriculum", "Records", "Text"], packages: [grdb]),
    tests(of: "Documents", ["Interface", "Text"], hasSnapshots: true),
    tests(of: "Learning", pure, hasSnapshots: true),
    tests(of: "Mediation", pure, hasSnapshots: true),
    tests(of: "Authoring", pure),
    tests(of: "Terminal", ["Interface", "Text", "CTerminal", "TerminalProbe"]),
    tests(of: "Host", belowHost + ["CTerminal"]),
    .testTarget(
      name: "declicTests",
      dependencies: (belowHost + ["Host", "TestSupport", "CTerminal"]).map { .target(name: $0) },
      swiftSettings: strict
    ),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
