import ArgumentParser

/// A first word that is no command: without this check it would be an argument too many of
/// `declic learn`, and an owner would read about the options of the learner's interface.
struct UnknownCommand: Equatable {
  /// What was typed.
  let word: String

  /// Finds it in what stands after the program's name; nil where there is none.
  init?(in arguments: [String], among commands: [String] = Self.commands) {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let word = words.first, !word.hasPrefix("-"), !commands.contains(word) else {
      return nil
    }
    self.word = word
  }

  /// The commands there are.
  static let commands =
    DeclicCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    + ["help"]

  /// What is said of it.
  var error: ValidationError {
    let known = Self.commands.joined(separator: ", ")
    return ValidationError("'\(word)' is no command. The commands are: \(known).")
  }
}
