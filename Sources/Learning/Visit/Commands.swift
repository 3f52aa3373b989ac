import Interface
import Text

/// The commands that stand at the same place on every page.
enum StandardCommand {
  static let back: ControlID = "back"
  /// The main button of a page that only shows something: the same as `back`.
  static let close: ControlID = "return"
  static let call: ControlID = "call"
  static let help: ControlID = "help"
  static let quit: ControlID = "quit"
  static let language: ControlID = "language"
}

extension LearningState {
  /// The row of a page: up to two commands of its own, then Retour · Appeler · Aide · Quitter.
  func row(_ own: [Command] = []) -> [Command] {
    own + [backCommand, callCommand, helpCommand, quitCommand]
  }

  /// « Retour », to the page before.
  var backCommand: Command {
    let isFirst = screens.count <= floor
    return Command(
      id: StandardCommand.back, label: words(.commandBack), help: words(.commandBackHelp),
      key: .character("r"), unavailable: isFirst ? words(.commandBackNone) : nil)
  }

  /// « Appeler », or « Ne plus appeler » while a hand is raised.
  var callCommand: Command {
    let isRaised = isHandRaised
    return Command(
      id: StandardCommand.call, label: words(isRaised ? .commandCallRaised : .commandCall),
      help: words(isRaised ? .commandCallRaisedHelp : .commandCallHelp), key: .character("a"))
  }

  /// « Aide (F1) », on every page.
  var helpCommand: Command {
    Command(
      id: StandardCommand.help, label: words(.commandHelp), help: words(.commandHelpHelp),
      key: .function(1))
  }

  /// « English », and « Français » there: on the way in, on the contents of a lesson, in the help.
  var languageCommand: Command {
    Command(
      id: StandardCommand.language, label: words(.welcomeOtherLanguage),
      help: words(.welcomeOtherLanguageHelp), key: .character("e"))
  }

  /// « Quitter », which asks first.
  var quitCommand: Command {
    Command(
      id: StandardCommand.quit, label: words(.commandQuit), help: words(.commandQuitHelp),
      key: .character("q"))
  }
}
