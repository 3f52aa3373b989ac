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
}
