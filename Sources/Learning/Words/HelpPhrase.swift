import Interface
public import Text

/// The phrases that say how one answers: for each way of answering, and line by line.
public enum HelpPhrase: String, PhraseID {
  case answerOne = "help.answer.one"
  case answerMany = "help.answer.many"
  case answerMarks = "help.answer.marks"
  case answerOrder = "help.answer.order"
  case answerPairs = "help.answer.pairs"
  case answerGroups = "help.answer.groups"
  case answerTyped = "help.answer.typed"
  case linesTitle = "help.lines.title"
  case linesNumber = "help.lines.number"
  case linesEnter = "help.lines.enter"
  case linesAll = "help.lines.all"
  case linesField = "help.lines.field"
  case linesCommands = "help.lines.commands"

  /// How one answers in a way.
  init(_ way: Answering) {
    switch way {
    case .choosingOne: self = .answerOne
    case .choosingMany: self = .answerMany
    case .marking: self = .answerMarks
    case .ordering: self = .answerOrder
    case .pairing: self = .answerPairs
    case .grouping: self = .answerGroups
    case .typing: self = .answerTyped
    }
  }
}
