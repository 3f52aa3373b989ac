import Text

/// The phrases of the commands for the owner of a machine; their words are in the catalogues.
enum ToolPhrase: String, PhraseID {
  case noPlace = "tool.noPlace"
  case checkSound = "tool.check.sound"
  case checkErased = "tool.check.erased"
  case checkUnreadable = "tool.check.unreadable"
  case checkQuarantined = "tool.check.quarantined"
  case checkPage = "tool.check.page"
  case checkMissing = "tool.check.missing"
  case checkAltered = "tool.check.altered"
  case checkOther = "tool.check.other"
  case backupDone = "tool.backup.done"
  case restoreDone = "tool.restore.done"
  case restoreAside = "tool.restore.aside"
  case rebuildDone = "tool.rebuild.done"
  case cardsCount = "tool.cards.count"
  case cardsWritten = "tool.cards.written"
  case cardsUnwritten = "tool.cards.unwritten"
  case mediatorPassphrase = "tool.mediator.passphrase"
  case mediatorAgain = "tool.mediator.again"
  case mediatorUntyped = "tool.mediator.untyped"
  case mediatorDifferent = "tool.mediator.different"
  case mediatorCreated = "tool.mediator.created"
  case mediatorNone = "tool.mediator.none"
  case mediatorRemoved = "tool.mediator.removed"
  case mediatorUnknown = "tool.mediator.unknown"
}
