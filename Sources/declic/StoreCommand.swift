import ArgumentParser
import Host

/// The care of the store.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: "Check, back up, restore or rebuild the store.",
    subcommands: [Check.self, Backup.self, Restore.self, Rebuild.self])

  /// Looks at all of the store.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Look at all of the store: 0 when it is sound, 1 when something is wrong.")

    /// Where progress is kept.
    @OptionGroup var store: StoreOptions

    func run() throws { throw ExitCode(store.tools.check()) }
  }

  /// Copies the store.
  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup",
      abstract: "Copy the store to a file, safely while it is in use.")

    /// Where progress is kept.
    @OptionGroup var store: StoreOptions

    /// Where the copy goes.
    @Argument(help: "The file to write.")
    var file: String

    /// Whether a file of that name is replaced.
    @Flag(help: "Replace a backup of that name.")
    var replace = false

    func run() throws { throw ExitCode(store.tools.backup(to: file, replacing: replace)) }
  }

  /// Puts a backup in the store's place.
  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore",
      abstract: "Put a backup in the store's place; what was there is kept aside.")

    /// Where progress is kept.
    @OptionGroup var store: StoreOptions

    /// The backup.
    @Argument(help: "The backup to read.")
    var file: String

    func run() throws { throw ExitCode(store.tools.restore(from: file)) }
  }

  /// Makes all that is derived anew.
  struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rebuild",
      abstract: "Make all that is derived anew from the events.")

    /// Where progress is kept.
    @OptionGroup var store: StoreOptions

    func run() throws { throw ExitCode(store.tools.rebuild()) }
  }
}

extension StoreOptions {
  /// The tools for the store that is named.
  var tools: StoreTools {
    let environment = Host.environment
    return StoreTools(path: path(environment: environment), environment: environment)
  }
}
