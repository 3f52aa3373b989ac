import Text

@testable import Documents

/// The French words of a document, as the tests read them.
let documentWords = Catalogue(
  language: .french,
  templates: Dictionary(
    uniqueKeysWithValues: DocumentPhrase.allCases.map { ($0.rawValue, documentWordsTemplate($0)) }))

private func documentWordsTemplate(_ phrase: DocumentPhrase) -> Catalogue.Template {
  switch phrase {
  case .unavailable: .init(other: "Pas possible maintenant : {reason}")
  case .closed: .init(other: "Ne se change plus.")
  case .commands: .init(other: "Commandes")
  case .marked: .init(other: "marqué")
  case .partner: .init(other: "Avec")
  case .thing: .init(other: "À relier")
  case .ungrouped: .init(other: "Pas encore dans un groupe")
  case .actions: .init(other: "Actions")
  case .keyLast: .init(other: "Dernière touche : {key}")
  case .targetReached: .init(other: "Atteint.")
  case .targetWaiting: .init(other: "À atteindre avec la souris.")
  case .rowsNone: .init(other: "Rien pour l'instant.")
  case .cardTitle: .init(other: "Ma carte")
  case .cardHow: .init(other: "Ces mots ouvrent.")
  case .cardKeep: .init(other: "Je la garde.")
  case .cardHowShort: .init(other: "Ces trois mots ouvrent mon travail.")
  case .cardKeepShort: .init(other: "Je n'écris pas mon code dessus.")
  case .takeAwayPlace: .init(other: "· Déclic")
  case .takeAwayContacts: .init(other: "Adresses et numéros officiels")
  case .takeAwayContact: .init(other: "{value} : {about}")
  case .takeAwayChecked: .init(other: "Vérifiés le {day}.")
  case .dayFirst: .init(other: "1er")
  case .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
    .november, .december:
    .init(other: "{day} \(phrase) {year}")
  }
}
