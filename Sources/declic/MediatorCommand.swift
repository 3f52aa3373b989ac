import ArgumentParser
import Host

/// The accounts of mediators: for the owner of the store, never from a learner's screen.
struct MediatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mediator", abstract: "Create, list or remove mediators' accounts.",
    subcommands: [Create.self, List.self, Remove.self])

  /// Makes an account.
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create",
      abstract: "Create an account; the passphrase is asked for, twice.")

    /// Where progress is kept.
    @OptionGroup var store: StoreOptions

    /// The mediator's name.
    @Argument(help: "The name to sign in with.")
    var name: String

    func run() throws { throw ExitCode(store.tools.createMediator(name: name)) }
  }

  /// Lists the accounts.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the accounts.")

    /// Where progress is kept.
    @OptionGroup var store: StoreOptions

    func run() throws { throw ExitCode(store.tools.listMediators()) }
  }

  /// Takes an account away.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take an account away; what it wrote stays.")

    /// Where progress is kept.
    @OptionGroup var store: StoreOptions

    /// The mediator's name.
    @Argument(help: "The name of the account.")
    var name: String

    func run() throws { throw ExitCode(store.tools.removeMediator(name: name)) }
  }
}
