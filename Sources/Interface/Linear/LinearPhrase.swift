public import Text

/// What linear mode says around the words of a page.
public enum LinearPhrase: String, PhraseID {
  // What the page says.
  case place = "linear.place"
  case placeAlone = "linear.placeAlone"
  case panel = "linear.panel"
  case panelUntitled = "linear.panelUntitled"
  case panelEnd = "linear.panelEnd"
  case quote = "linear.quote"
  case quoteEnd = "linear.quoteEnd"
  case code = "linear.code"
  case codeLines = "linear.codeLines"
  case codeEnd = "linear.codeEnd"
  case drawing = "linear.drawing"
  case table = "linear.table"
  case cell = "linear.cell"
  case and = "linear.and"

  // What the page holds to act on.
  case link = "linear.link"
  case linkInline = "linear.linkInline"
  case linkAddress = "linear.linkAddress"
  case button = "linear.button"
  case unavailable = "linear.unavailable"
  case field = "linear.field"
  case fieldValue = "linear.fieldValue"
  case fieldFilled = "linear.fieldFilled"
  case blank = "linear.blank"
  case blankValue = "linear.blankValue"
  case blankPrompt = "linear.blankPrompt"
  case optionChosen = "linear.optionChosen"
  case spans = "linear.spans"
  case spanMarked = "linear.spanMarked"
  case partners = "linear.partners"
  case paired = "linear.paired"
  case groups = "linear.groups"
  case grouped = "linear.grouped"
  case keyLast = "linear.keyLast"
  case targetMouse = "linear.targetMouse"
  case targetReached = "linear.targetReached"
  case rowsNone = "linear.rowsNone"

  // What is asked.
  case prompt = "linear.prompt"
  case promptPlain = "linear.promptPlain"
  case range = "linear.range"
  case yourChoice = "linear.yourChoice"
  case yourChoices = "linear.yourChoices"
  case yourCommand = "linear.yourCommand"
  case yourOrder = "linear.yourOrder"
  case yourPairs = "linear.yourPairs"
  case yourGroups = "linear.yourGroups"
  case yourSpans = "linear.yourSpans"
  case yourKey = "linear.yourKey"
  case enter = "linear.enter"
  case enterOrNumber = "linear.enterOrNumber"
  case enterSkips = "linear.enterSkips"
  case nextLine = "linear.nextLine"

  // What the prompt reminds of.
  case hintCommand = "linear.hintCommand"
  case hintAll = "linear.hintAll"
  case hintAllZero = "linear.hintAllZero"
  case hintBack = "linear.hintBack"
  case hintExample = "linear.hintExample"
  case hintNow = "linear.hintNow"
  case hintEnd = "linear.hintEnd"

  // What is said back.
  case chosen = "linear.chosen"
  case chosenSecret = "linear.chosenSecret"
  case marked = "linear.marked"
  case noted = "linear.noted"
  case order = "linear.order"
  case orderSame = "linear.orderSame"
  case notNumber = "linear.notNumber"
  case notNumbers = "linear.notNumbers"
  case notOrder = "linear.notOrder"
  case notPairs = "linear.notPairs"
  case notDecimal = "linear.notDecimal"
  case notKey = "linear.notKey"
  case notCommand = "linear.notCommand"
  case notEnter = "linear.notEnter"
  case notEnterOrNumber = "linear.notEnterOrNumber"
  case notKeys = "linear.notKeys"
  case tooLong = "linear.tooLong"

  // The list of everything.
  case everything = "linear.everything"
  case next = "linear.next"
  case clear = "linear.clear"
  case takeBack = "linear.takeBack"
  case answerQuestion = "linear.answerQuestion"
  case part = "linear.part"
  case takeOut = "linear.takeOut"
  case rowAction = "linear.rowAction"
  case command = "linear.command"
  case commandKey = "linear.commandKey"
  case reread = "linear.reread"
}

extension Catalogue {
  /// The words of a phrase of linear mode, with texts in the place of its names.
  func say(_ phrase: LinearPhrase, _ texts: [String: String] = [:], count: Int? = nil) -> String {
    var values = texts.mapValues { PhraseValue.text(SafeText($0, as: .lines)) }
    values["count"] = count.map { .count($0) }
    return words(phrase, values).string
  }

  /// What can't be used now, and why.
  func refuse(_ label: String, because reason: String) -> String {
    let isSentence = label.last.map { ".?!…:".contains($0) } ?? false
    return say(.unavailable, ["label": isSentence ? label : "\(label).", "reason": reason])
  }

  /// Several things in one sentence: « a ; b ; c ».
  func join(_ parts: [String]) -> String {
    guard let first = parts.first else { return "" }
    return parts.dropFirst().reduce(first) { say(.and, ["first": $0, "second": $1]) }
  }
}
