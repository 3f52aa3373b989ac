import ArgumentParser
import Host

/// The learner's interface.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Open the learner's interface (the default).")

  /// Where progress is kept.
  @OptionGroup var storeOptions: StoreOptions
  /// How pages are shown.
  @OptionGroup var viewOptions: ViewOptions

  /// Folders of courses.
  @Option(help: "A folder of courses, instead of those that ship. May be given several times.")
  var courses: [String] = []

  /// Whether the program can't be closed from its screens.
  @Flag(help: "For a public terminal: the program cannot be closed from its screens.")
  var kiosk = false

  /// How long a place waits for somebody who does nothing.
  @Option(
    help: "Minutes without a key before a visit ends by itself, after a question; 0 for never.")
  var idle = 10.0

  /// Where pages to take away are saved.
  @Option(help: "A folder that learners may save pages in: a USB key (default: none is saved).")
  var takeAway: String?

  func validate() throws { try IdleMinutes.validate(idle) }

  func run() throws {
    let program = LearnerProgram(
      view: viewOptions.values, storePath: storeOptions.path(environment: Host.environment),
      courses: courses, isKiosk: kiosk, idleMinutes: idle, takeAwayFolder: takeAway)
    throw ExitCode(program.run())
  }
}
