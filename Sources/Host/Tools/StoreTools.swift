import Glibc
import ProgressStore
import Text

/// What the owner of a machine does to its store; each gives back the exit status.
public struct StoreTools {
  private let path: String?
  private let environment: [String: String]
  private let console: Console

  /// Works on the store of a path; nil where none is known.
  public init(path: String?, environment: [String: String]) {
    self.path = path
    self.environment = environment
    self.console = Console(environment: environment)
  }

  /// Looks at all of the store: 0 where it is sound, 1 where something is wrong, also where it is
  /// too damaged to be opened.
  public func check() -> Int32 {
    withStore(makesFile: false, damaged: tellDamage(of:)) { store throws(StoreError) in
      let report = try store.check()
      say(report.faults)
      if report.isSound { console.say(.checkSound, ["count": .count(report.events)]) }
      let notes: [(ToolPhrase, Int)] = [
        (.checkErased, report.erased), (.checkUnreadable, report.unreadable),
        (.checkQuarantined, report.quarantined),
      ]
      for (phrase, count) in notes where count > 0 {
        console.say(phrase, ["count": .count(count)])
      }
      return report.isSound ? 0 : 1
    }
  }

  /// Copies the store, safely while it is in use.
  public func backup(to target: String, replacing: Bool) -> Int32 {
    withStore(makesFile: false) { store throws(StoreError) in
      try store.backup(to: target, replacing: replacing)
      console.say(.backupDone, ["path": .text(SafeText(target))])
      return 0
    }
  }

  /// Puts a backup in the store's place; the store that was there is kept aside.
  public func restore(from backup: String) -> Int32 {
    guard let path else { return console.report(.noPlace, status: EX_USAGE) }
    do throws(StoreError) {
      let report = try ProgressStore.restore(
        from: backup, to: path, settings: Machine.storeSettings)
      console.say(.restoreDone, ["count": .count(report.events)])
      if let aside = report.keptAside {
        console.say(.restoreAside, ["path": .text(SafeText(aside))])
      }
      return 0
    } catch {
      return console.report(error)
    }
  }

  /// Makes all that is derived anew from the events.
  public func rebuild() -> Int32 {
    withStore(makesFile: false) { store throws(StoreError) in
      try store.rebuildProjections()
      console.say(.rebuildDone)
      return 0
    }
  }

  /// Makes an account for a mediator: only who may write the store's file can. A name that can't be
  /// had is said before anything is asked.
  public func createMediator(name: String) -> Int32 {
    withStore { store throws(StoreError) in
      try store.checkFree(name: name)
      let asked = console.askSecrets(
        [.mediatorPassphrase, .mediatorAgain], environment: environment)
      guard let asked else { return console.report(.mediatorUntyped, status: EX_NOINPUT) }
      guard asked[0] == asked[1] else {
        return console.report(.mediatorDifferent, status: EX_USAGE)
      }
      var random = SystemRandomNumberGenerator()
      _ = try store.createMediator(name: name, passphrase: asked[0], using: &random)
      let room = Invocation("room", on: path, environment: environment)
      console.say(
        .mediatorCreated,
        ["name": .text(SafeText(name, as: .name)), "command": .text(room.line)])
      return 0
    }
  }

  /// Lists the accounts of mediators.
  public func listMediators() -> Int32 {
    withStore(makesFile: false) { store throws(StoreError) in
      let names = try store.mediatorNames()
      if names.isEmpty { console.say(.mediatorNone) }
      names.forEach { console.say(SafeText($0, as: .name)) }
      return 0
    }
  }

  /// Takes a mediator's account away.
  public func removeMediator(name: String) -> Int32 {
    withStore(makesFile: false) { store throws(StoreError) in
      let values: [String: PhraseValue] = ["name": .text(SafeText(name, as: .name))]
      guard try store.removeMediator(name: name) else {
        return console.report(.mediatorUnknown, values, status: 1)
      }
      console.say(.mediatorRemoved, values)
      return 0
    }
  }

  /// Works on the store; only what puts something into it makes one that isn't there.
  private func withStore(
    makesFile: Bool = true, damaged: ((String) -> Int32)? = nil,
    _ work: (ProgressStore) throws(StoreError) -> Int32
  ) -> Int32 {
    guard let path else { return console.report(.noPlace, status: EX_USAGE) }
    do throws(StoreError) {
      let store = try ProgressStore.open(
        path, settings: Machine.storeSettings, makesFile: makesFile)
      let status = try work(store)
      try store.close()
      return status
    } catch {
      if error == .damaged, let damaged { return damaged(path) }
      return console.report(error)
    }
  }

  private func tellDamage(of path: String) -> Int32 {
    say(ProgressStore.damage(at: path, settings: Machine.storeSettings))
    return 1
  }

  /// Says what is wrong, and once what mends it.
  private func say(_ faults: [StoreFault]) {
    console.say(faults) { Invocation("store", $0, on: path, environment: environment).line }
  }
}
