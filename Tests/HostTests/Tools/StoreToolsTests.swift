import Foundation
import ProgressStore
import Testing

@testable import Host

/// What the owner of a machine asks of a store; what is said is looked at by hand.
@Suite struct StoreToolsTests {
  let scratch: Scratch
  let store: String

  init() throws {
    scratch = try Scratch()
    store = "\(scratch.path)/declic.db"
  }

  private func tools(_ path: String? = nil) -> StoreTools {
    StoreTools(path: path ?? store, environment: [:])
  }

  private func make() throws {
    try ProgressStore.open(store, settings: Machine.storeSettings).close()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path)
  }

  @Test(
    arguments: [
      { $0.check() }, { $0.backup(to: "/nowhere/copy.db", replacing: false) }, { $0.rebuild() },
      { $0.listMediators() }, { $0.removeMediator(name: "camille") },
    ] as [@Sendable (StoreTools) -> Int32])
  func aStoreThatIsNotThereIsSaidAndNotMade(work: @Sendable (StoreTools) -> Int32) throws {
    #expect(work(tools()) == 66)
    #expect(work(tools("\(scratch.path)/folder/declic.db")) == 66)
    #expect(try names() == [])
  }

  @Test func aBackupThatIsNotThereIsSaidAndNothingIsMade() throws {
    #expect(tools().restore(from: "\(scratch.path)/none.db") == 66)
    #expect(try names() == [])
  }

  @Test func aSoundStoreIsFine() throws {
    try make()
    #expect(tools().check() == 0)
    #expect(tools().listMediators() == 0)
  }

  @Test func aNameThatIsTakenIsSaidBeforeAnyPassphraseIsAsked() throws {
    let store = try ProgressStore.open(store, settings: Machine.storeSettings)
    var random = SystemRandomNumberGenerator()
    _ = try store.createMediator(name: "Awa", passphrase: "huit lettres", using: &random)
    try store.close()
    #expect(tools().createMediator(name: "awa") == 64)
    #expect(tools().createMediator(name: " ") == 64)
  }

  @Test func aDamagedStoreIsAProblemThatWasFound() throws {
    try make()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: store))
    for place in 100..<4096 { bytes[place] = 0xFF }
    try bytes.write(to: URL(fileURLWithPath: store))
    #expect(tools().check() == 1)
  }
}
