public import Text

/// The phrases of the exercises themselves.
public enum ExercisePhrase: String, PhraseID {
  /// The name of a control where one option is chosen: « Votre choix ».
  case chooseOne = "exercise.chooseOne"
  /// The name of a control where several options are chosen: « Vos choix ».
  case chooseMany = "exercise.chooseMany"
  /// Said before options where several may be right: « Plusieurs réponses sont possibles. »
  case severalPossible = "exercise.severalPossible"
  /// How many right things are missing: « Il en manque 2. »
  case missing = "exercise.missing"
  /// The summary of an untouched response: « sans réponse ».
  case unanswered = "exercise.unanswered"
  /// The summary of a response that isn't kept: « réponse privée, non gardée ».
  case privateAnswer = "exercise.privateAnswer"
}
