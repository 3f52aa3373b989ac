public import Interface
public import Text

/// The French catalogue of what layout says, for tests of screens.
public let layoutCatalogue = Catalogue(
  language: .french,
  templates: [
    "interface.moreBelow": "Suite de la page",
    "interface.moreAbove": "Remonter",
    "interface.moreCommands": "Plus…",
    "interface.fewerCommands": "Revenir à la page",
    "interface.otherCommands": "Que voulez-vous faire ?",
    "interface.windowTooSmall":
      "La fenêtre est trop petite. Agrandissez-la, ou choisissez des lettres plus petites.",
    "interface.inHand": "(en main)",
    "interface.carrying": "Flèches ↑ ↓ : déplacer. Entrée : poser.",
    "interface.carryingByMouse": "Cliquez sur sa nouvelle place. Ou : flèches ↑ ↓, puis Entrée.",
    "interface.joining": "Choisissez avec quoi le relier.",
    "interface.grouping": "Choisissez maintenant un groupe.",
    "interface.takeFirst": "Choisissez d'abord une ligne au-dessus.",
    "interface.joinWith": "À relier avec :",
    "interface.groups": "Groupes :",
    "interface.useTheMouse": "Visez le cadre avec la souris, puis cliquez.",
    "interface.reached": "(touché)",
    "interface.fieldIsFull": "Il n'y a plus de place ici.",
    "interface.onlyNumbers": "Ici, on écrit un nombre.",
    "interface.cardLabel": "{label} :",
  ].mapValues { Catalogue.Template(other: $0) })

/// What layout says, in French.
public let layoutWords = LayoutWords(layoutCatalogue)

extension Page {
  /// The page laid out as one sees it on arriving.
  public func laidOut(
    _ columns: Int, _ rows: Int, _ state: InterfaceState? = nil, symbols: SymbolSet = .unicode
  ) -> LaidOut {
    var fresh = InterfaceState()
    fresh.adopt(self)
    return Layout.lay(
      out: self, state: state ?? fresh, size: Size(columns: columns, rows: rows),
      words: layoutWords, symbols: symbols)
  }
}
