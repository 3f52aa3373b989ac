import ArgumentParser
import Host

/// The mediator's interface.
struct RoomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "room", abstract: "Open the mediator's room: who needs help, with what, why.")

  /// Where progress is kept.
  @OptionGroup var storeOptions: StoreOptions
  /// How pages are shown.
  @OptionGroup var viewOptions: ViewOptions

  /// Folders of courses.
  @Option(help: "A folder of courses, instead of those that ship. May be given several times.")
  var courses: [String] = []

  /// How long the desk waits for somebody who does nothing.
  @Option(
    help: "Minutes without a key before the page is hidden and the passphrase asked; 0 for never.")
  var idle = 10.0

  func validate() throws { try IdleMinutes.validate(idle) }

  func run() throws {
    let program = MediatorProgram(
      view: viewOptions.values, storePath: storeOptions.path(environment: Host.environment),
      courses: courses, idleMinutes: idle)
    throw ExitCode(program.run())
  }
}
