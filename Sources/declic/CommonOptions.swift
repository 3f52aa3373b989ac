import ArgumentParser
import Host

/// The options that several commands share.
struct StoreOptions: ParsableArguments {
  /// The store's file.
  @Option(help: "The file where progress is kept (default: in the user's data folder).")
  var store: String?

  /// The path of the store; the user's own where none is named.
  func path(environment: [String: String]) -> String? {
    store ?? Machine.defaultStorePath(environment: environment)
  }
}

/// How pages are shown.
struct ViewOptions: ParsableArguments {
  /// The language to begin in.
  @Option(help: "The language to begin in: fr or en.")
  var language: String?

  /// Whether pages are shown line by line.
  @Flag(help: "Line by line, for screen readers, braille lines and slow lines.")
  var linear = false

  /// The colours.
  @Option(help: "The colours: light, high-contrast, dark or monochrome.")
  var theme: String = "light"

  /// The name of the place.
  @Option(help: "The name of this place, as mediators see it.")
  var place: String?

  func validate() throws {
    if let complaint = values.complaint(environment: Host.environment) {
      throw ValidationError(complaint)
    }
  }

  /// The options as the host takes them.
  var values: ViewSettings {
    ViewSettings(language: language, isLinear: linear, theme: theme, place: place)
  }
}

/// The minutes that `--idle` takes.
enum IdleMinutes {
  /// Refuses what is no time to wait.
  static func validate(_ minutes: Double) throws {
    guard (0...LearnerProgram.mostIdleMinutes).contains(minutes) else {
      throw ValidationError("--idle takes minutes: 0 to \(Int(LearnerProgram.mostIdleMinutes)).")
    }
  }
}
