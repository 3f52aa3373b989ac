public import Text

/// What a document says beside the words of its page.
public enum DocumentPhrase: String, PhraseID {
  case unavailable = "document.unavailable"
  case closed = "document.closed"
  case commands = "document.commands"
  case marked = "document.marked"
  case thing = "document.thing"
  case partner = "document.partner"
  case ungrouped = "document.ungrouped"
  case actions = "document.actions"
  case keyLast = "document.keyLast"
  case targetReached = "document.targetReached"
  case targetWaiting = "document.targetWaiting"
  case rowsNone = "document.rowsNone"
  case cardTitle = "document.card.title"
  case cardHow = "document.card.how"
  case cardKeep = "document.card.keep"
  case cardHowShort = "document.card.howShort"
  case cardKeepShort = "document.card.keepShort"
  case takeAwayPlace = "document.takeAway.place"
  case takeAwayContacts = "document.takeAway.contacts"
  case takeAwayContact = "document.takeAway.contact"
  case takeAwayChecked = "document.takeAway.checked"
  case dayFirst = "document.day.first"
  case january = "document.day.month1"
  case february = "document.day.month2"
  case march = "document.day.month3"
  case april = "document.day.month4"
  case may = "document.day.month5"
  case june = "document.day.month6"
  case july = "document.day.month7"
  case august = "document.day.month8"
  case september = "document.day.month9"
  case october = "document.day.month10"
  case november = "document.day.month11"
  case december = "document.day.month12"

  /// A day in each month, from January: « 21 novembre 2026 ».
  static let months: [DocumentPhrase] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
    .november, .december,
  ]
}
