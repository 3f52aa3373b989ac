public import Text

/// What linear mode says around the words of a page.
public enum LinearPhrase: String, PhraseID {
  // What the page says.
  case place = "linear.place"
  case placeAlone = "linear.place-alone"
  case panel = "linear.panel"
  case panelUntitled = "linear.panel-untitled"
  case panelEnd = "linear.panel-end"
  case quote = "linear.quote"
  case quoteEnd = "linear.quote-end"
  case code = "linear.code"
  case codeLines = "linear.code-lines"
  case codeEnd = "linear.code-end"
  case drawing = "linear.drawing"
  case table = "linear.table"
  case cell = "linear.cell"
  case and = "linear.and"

  // What the page holds to act on.
  case link = "linear.link"
  case linkInline = "linear.link-inline"
  case linkAddress = "linear.link-address"
  case button = "linear.button"
  case unavailable = "linear.unavailable"
  case field = "linear.field"
  case fieldValue = "linear.field-value"
  case fieldFilled = "linear.field-filled"
  case blank = "linear.blank"
  case blankValue = "linear.blank-value"
  case blankPrompt = "linear.blank-prompt"
  case optionChosen = "linear.option-chosen"
  case spans = "linear.spans"
  case spanMarked = "linear.span-marked"
  case partners = "linear.partners"
  case paired = "linear.paired"
  case groups = "linear.groups"
  case grouped = "linear.grouped"
  case keyLast = "linear.key-last"
  case targetMouse = "linear.target-mouse"
  case targetReached = "linear.target-reached"
  case rowsNone = "linear.rows-none"

  // What is asked.
  case prompt = "linear.prompt"
  case promptPlain = "linear.prompt-plain"
  case range = "linear.range"
  case yourChoice = "linear.your-choice"
  case yourChoices = "linear.your-choices"
  case yourCommand = "linear.your-command"
  case yourOrder = "linear.your-order"
  case yourPairs = "linear.your-pairs"
  case yourGroups = "linear.your-groups"
  case yourSpans = "linear.your-spans"
  case yourKey = "linear.your-key"
  case enter = "linear.enter"
  case enterOrNumber = "linear.enter-or-number"
  case enterSkips = "linear.enter-skips"
  case nextLine = "linear.next-line"

  // What the prompt reminds of.
  case hintCommand = "linear.hint-command"
  case hintAll = "linear.hint-all"
  case hintAllZero = "linear.hint-all-zero"
  case hintBack = "linear.hint-back"
  case hintExample = "linear.hint-example"
  case hintNone = "linear.hint-none"
  case hintNow = "linear.hint-now"
  case hintEnd = "linear.hint-end"

  // What is said back.
  case chosen = "linear.chosen"
  case chosenNone = "linear.chosen-none"
  case marked = "linear.marked"
  case markedNone = "linear.marked-none"
  case noted = "linear.noted"
  case order = "linear.order"
  case orderSame = "linear.order-same"
  case notNumber = "linear.not-number"
  case notNumbers = "linear.not-numbers"
  case notOrder = "linear.not-order"
  case notPairs = "linear.not-pairs"
  case notDecimal = "linear.not-decimal"
  case notKey = "linear.not-key"
  case notCommand = "linear.not-command"
  case tooLong = "linear.too-long"

  // The list of everything.
  case everything = "linear.everything"
  case next = "linear.next"
  case clear = "linear.clear"
  case answerQuestion = "linear.answer-question"
  case part = "linear.part"
  case takeOut = "linear.take-out"
  case rowAction = "linear.row-action"
  case command = "linear.command"
  case commandKey = "linear.command-key"
  case reread = "linear.reread"
}

extension Catalogue {
  /// The words of a phrase of linear mode, with texts in the place of its names.
  func say(_ phrase: LinearPhrase, _ texts: [String: String] = [:], count: Int? = nil) -> String {
    var values = texts.mapValues { PhraseValue.text(SafeText($0, as: .lines)) }
    values["count"] = count.map { .count($0) }
    return words(phrase, values).string
  }

  /// Several things in one sentence: « a ; b ; c ».
  func join(_ parts: [String]) -> String {
    guard let first = parts.first else { return "" }
    return parts.dropFirst().reduce(first) { say(.and, ["first": $0, "second": $1]) }
  }
}
