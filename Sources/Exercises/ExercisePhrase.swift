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
  /// What is lacking before an answer can be checked: « Choisissez d'abord une réponse. »
  case lackChoice = "exercise.lack.choice"
  /// The same: « Écrivez d'abord votre réponse. »
  case lackText = "exercise.lack.text"
  /// The same: « Écrivez d'abord un nombre. »
  case lackNumber = "exercise.lack.number"
  /// The same: « Changez d'abord l'ordre. »
  case lackOrder = "exercise.lack.order"
  /// The same: « Marquez d'abord un passage. »
  case lackMark = "exercise.lack.mark"
  /// The same, of so many (`count`): « Il reste 2 paires à relier. »
  case lackPairs = "exercise.lack.pairs"
  /// The same, of so many (`count`): « Il reste 2 choses à ranger. »
  case lackThings = "exercise.lack.things"
  /// The same, of so many (`count`): « Il reste 2 cases à remplir. »
  case lackBlanks = "exercise.lack.blanks"
  /// The same, of so many (`count`): « Il reste 2 lignes sans réponse. »
  case lackLines = "exercise.lack.lines"
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
  /// The same, where it has a `unit`: « Écrivez un nombre, en €. »
  case writeANumberIn = "exercise.writeANumberIn"
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
  /// How many lines of a series are right (`count`): « 2 lignes sont justes. »
  case linesRight = "exercise.linesRight"
  /// Said before what to look at in an answer that isn't far: « Presque. »
  case nearly = "exercise.nearly"
  /// Said before what to look at in a blank (`number`): « Case 2 : »
  case inBlank = "exercise.inBlank"
  /// What to look at in a typed answer: « Regardez les accents. »
  case lookAtAccents = "exercise.lookAtAccents"
  /// The same: « Regardez les majuscules. »
  case lookAtCapitals = "exercise.lookAtCapitals"
  /// The same: « Regardez les espaces. »
  case lookAtSpaces = "exercise.lookAtSpaces"
  /// The same: « Regardez les signes : point, virgule, tiret. »
  case lookAtSigns = "exercise.lookAtSigns"
  /// The same: « Il y a une lettre de trop. »
  case letterTooMany = "exercise.letterTooMany"
  /// The same: « Il manque une lettre. »
  case letterMissing = "exercise.letterMissing"
  /// The same: « Deux lettres ont changé de place. »
  case lettersSwapped = "exercise.lettersSwapped"
  /// The same: « Une lettre n'est pas la bonne. »
  case otherLetter = "exercise.otherLetter"
  /// The same: « Relisez lettre par lettre. »
  case lookAtLetters = "exercise.lookAtLetters"
  /// The same: « Relisez chiffre par chiffre. »
  case lookAtDigits = "exercise.lookAtDigits"
}
