import Text

@testable import Interface

/// The French words of linear mode, as the tests read them.
let linearWords = Catalogue(
  language: .french,
  templates: Dictionary(
    uniqueKeysWithValues: LinearPhrase.allCases.map { ($0.rawValue, linearWordsTemplate($0)) }))

private func linearWordsTemplate(_ phrase: LinearPhrase) -> Catalogue.Template {
  switch phrase {
  case .place: .init(other: "{place}, {progress}.")
  case .placeAlone: .init(other: "{place}.")
  case .panel: .init(other: "Cadre : {title}")
  case .panelUntitled: .init(other: "Cadre.")
  case .panelEnd: .init(other: "Fin du cadre.")
  case .quote: .init(other: "Citation :")
  case .quoteEnd: .init(other: "Fin de la citation.")
  case .code: .init(other: "Texte exact : {text}")
  case .codeLines: .init(other: "Texte exact, sur plusieurs lignes :")
  case .codeEnd: .init(other: "Fin du texte exact.")
  case .drawing: .init(other: "Dessin : {alternative}")
  case .table:
    .init(
      one: "Tableau de {count} ligne :",
      other: "Tableau de {count} lignes :")
  case .cell: .init(other: "{label} : {value}")
  case .and: .init(other: "{first} ; {second}")
  case .link: .init(other: "Lien : {label}")
  case .linkInline: .init(other: "{label} (lien)")
  case .linkAddress: .init(other: "{label} (lien : {address})")
  case .button: .init(other: "Bouton : {label}")
  case .unavailable: .init(other: "{label} Pas possible maintenant. {reason}")
  case .field: .init(other: "À remplir : {label}")
  case .fieldValue: .init(other: "À remplir : {label}. Maintenant : {value}")
  case .fieldFilled: .init(other: "À remplir : {label}. C'est déjà rempli.")
  case .blank: .init(other: "(à compléter {number})")
  case .blankValue: .init(other: "(à compléter {number} : {value})")
  case .blankPrompt: .init(other: "À compléter {number}")
  case .optionChosen: .init(other: "{option} (choisi)")
  case .spans: .init(other: "Passages de ce texte :")
  case .spanMarked: .init(other: "{span} (marqué)")
  case .partners: .init(other: "À relier avec :")
  case .paired: .init(other: "{thing}, avec : {place}")
  case .groups: .init(other: "Les groupes :")
  case .grouped: .init(other: "{thing}, dans : {place}")
  case .keyLast: .init(other: "Dernière touche : {key}")
  case .targetMouse: .init(other: "Il faut une souris pour cela.")
  case .targetReached: .init(other: "C'est atteint.")
  case .rowsNone: .init(other: "Rien pour l'instant.")
  case .prompt: .init(other: "{question} ({hints}) :")
  case .promptPlain: .init(other: "{question} :")
  case .range:
    .init(
      one: "{question}, {count} possible",
      other: "{question}, de 1 à {count}")
  case .yourChoice: .init(other: "Votre choix")
  case .yourChoices: .init(other: "Vos choix")
  case .yourCommand: .init(other: "Votre commande")
  case .yourOrder: .init(other: "Le nouvel ordre")
  case .yourPairs: .init(other: "Vos paires")
  case .yourGroups: .init(other: "Vos groupes")
  case .yourSpans: .init(other: "Les passages à marquer")
  case .yourKey: .init(other: "Une touche, puis Entrée")
  case .enter: .init(other: "Entrée : {button}")
  case .enterOrNumber:
    .init(
      one: "Entrée : {button} ; ou le nombre {count}",
      other: "Entrée : {button} ; ou un nombre, de 1 à {count}")
  case .enterSkips: .init(other: "Entrée : passer à la suite")
  case .nextLine: .init(other: "Suite")
  case .hintCommand: .init(other: "{key} : {command}")
  case .hintAll: .init(other: "Entrée seule : tout")
  case .hintAllZero: .init(other: "0 : tout")
  case .hintBack: .init(other: "Entrée seule : revenir")
  case .hintExample: .init(other: "par exemple {example}")
  case .hintNow: .init(other: "maintenant : {value}")
  case .hintEnd: .init(other: "un point seul pour finir")
  case .chosen: .init(other: "Choisi : {choice}")
  case .chosenSecret: .init(other: "Choisi.")
  case .marked: .init(other: "Marqué : {choice}")
  case .noted: .init(other: "C'est noté.")
  case .order: .init(other: "Nouvel ordre :")
  case .orderSame: .init(other: "L'ordre ne change pas.")
  case .notNumber:
    .init(
      one: "Je n'ai pas compris. Tapez le nombre {count}, ou 0.",
      other: "Je n'ai pas compris. Tapez un nombre, de 1 à {count}, ou 0.")
  case .notNumbers:
    .init(other: "Je n'ai pas compris. Tapez les nombres, avec un espace entre eux, ou 0.")
  case .notOrder:
    .init(
      one: "Je n'ai pas compris. Tapez le nombre {count}, ou 0.",
      other: "Je n'ai pas compris. Tapez les nombres de 1 à {count}, dans le nouvel ordre, ou 0.")
  case .notPairs:
    .init(other: "Je n'ai pas compris. Tapez un nombre et une lettre, par exemple 1b, ou 0.")
  case .notDecimal:
    .init(other: "Je n'ai pas compris. Tapez un nombre en chiffres, par exemple 12.")
  case .notKey: .init(other: "Je n'ai pas compris. Tapez une seule touche, puis Entrée.")
  case .notCommand:
    .init(other: "Je n'ai pas compris. Tapez 0 : vous aurez la liste de tout.")
  case .notEnter:
    .init(other: "Je n'ai pas compris. Appuyez sur Entrée, sans rien taper : {button}. Ou tapez 0.")
  case .notEnterOrNumber:
    .init(
      one: "Je n'ai pas compris. Appuyez sur Entrée : {button}. Ou tapez le nombre {count}, ou 0.",
      other:
        "Je n'ai pas compris. Appuyez sur Entrée : {button}. Ou tapez un nombre, de 1 à {count}, ou 0."
    )
  case .notKeys:
    .init(
      other:
        "Ici, les flèches, Tab et F1 ne servent pas. Tapez votre réponse, puis appuyez sur Entrée.")
  case .tooLong:
    .init(
      one: "C'est trop long : {count} signe au plus.",
      other: "C'est trop long : {count} signes au plus.")
  case .everything: .init(other: "Tout ce que vous pouvez faire ici :")
  case .next:
    .init(other: "Laisser cette question, et continuer")
  case .clear: .init(other: "Effacer : {label}")
  case .takeBack: .init(other: "Enlever : {choice}")
  case .answerQuestion: .init(other: "Répondre : {label}")
  case .part: .init(other: "Séparer : {thing}, {place}")
  case .takeOut: .init(other: "Sortir : {thing}, du groupe {place}")
  case .rowAction: .init(other: "{row} : {action}")
  case .command: .init(other: "{label} : {help}")
  case .commandKey: .init(other: "{label} (touche {key}) : {help}")
  case .reread: .init(other: "Relire la page")
  }
}
