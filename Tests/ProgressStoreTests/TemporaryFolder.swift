import Foundation
import Records

@testable import ProgressStore

/// A folder of one test, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory
    path = base.appending(path: "declic-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  var store: String { self("store.sqlite") }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: self(name))))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: self(name)))
  }

  func copy(_ name: String, as other: String) throws {
    try write(bytes(name), to: other)
  }

  func permissions(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: self(name))
    return attributes[.posixPermissions] as? Int ?? -1
  }

  /// Whether some words stand in any file of the folder.
  func holds(_ words: String) throws -> Bool {
    try names().contains { try Data(bytes($0)).range(of: Data(words.utf8)) != nil }
  }
}

extension StoreSettings {
  /// Hashing costs little here, and no one waits long.
  static func test(machine: String = "machine-1") -> StoreSettings {
    var settings = StoreSettings(machine: machine)
    settings.pinRounds = 16
    settings.passphraseRounds = 16
    settings.busySeconds = 5
    return settings
  }
}

extension ProgressStore {
  static func test(
    _ folder: TemporaryFolder, machine: String = "machine-1"
  ) throws -> ProgressStore {
    try open(folder.store, settings: .test(machine: machine))
  }
}
