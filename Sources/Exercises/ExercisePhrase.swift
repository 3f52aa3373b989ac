public import Text

/// The phrases of the exercises themselves.
public enum ExercisePhrase: String, PhraseID {
  /// The name of a control where one option is chosen: « Votre choix ».
  case chooseOne = "exercise.chooseOne"
  /// The name of a control where several options are chosen: « Vos choix ».
  case chooseMany = "exercise.chooseMany"
  /// Said before options where several may be right: « Plusieurs réponses sont possibles. »
  case severalPossible = "exercise.severalPossible"
  /// How many right things are missing (`count`): « Il en manque 2. »
  case missing = "exercise.missing"
  /// The summary of an untouched response: « sans réponse ».
  case unanswered = "exercise.unanswered"
  /// The summary of a response that isn't kept: « réponse privée, non gardée ».
  case privateAnswer = "exercise.privateAnswer"
  /// The name of a field: « Votre réponse ».
  case yourAnswer = "exercise.yourAnswer"
  /// The name of a field for a number of a `unit`: « Votre réponse, en € ».
  case yourAnswerIn = "exercise.yourAnswerIn"
  /// Said while a number can't be read: « Écrivez un nombre, avec des chiffres. »
  case writeANumber = "exercise.writeANumber"
  /// Said of a right answer with a slip in it (`answer`): « Cela s'écrit : imprimante. »
  case spelled = "exercise.spelled"
  /// The name of a list to put in order: « À mettre dans l'ordre ».
  case putInOrder = "exercise.putInOrder"
  /// The name of a pairing: « À relier deux par deux ».
  case joinPairs = "exercise.joinPairs"
  /// The name of a grouping: « À ranger ».
  case sortThings = "exercise.sortThings"
  /// How many things are where they belong (`count`): « 2 sont à la bonne place. »
  case inPlace = "exercise.inPlace"
  /// The name of a blank (`number`): « Case 1 ».
  case blank = "exercise.blank"
  /// How many blanks are right (`count`): « 2 cases sont justes. »
  case blanksRight = "exercise.blanksRight"
}
