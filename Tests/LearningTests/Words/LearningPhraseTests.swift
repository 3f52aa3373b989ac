import CourseFormat
import Documents
import Exercises
import Interface
import LearnerModel
import Testing
import Text

@testable import Learning

/// The catalogues that ship, against the phrases of the rooms, and against our words for learners.
@Suite struct LearningPhraseTests {
  /// The phrases of the rooms that stand below or beside this one.
  private static let known: [String] =
    ids(LearningPhrase.self) + ids(CardPhrase.self) + ids(HomePhrase.self)
    + ids(LeavingPhrase.self) + ids(HelpPhrase.self) + ids(InterfacePhrase.self)
    + ids(LinearPhrase.self)
    + ids(ExercisePhrase.self) + ids(RulePhrase.self) + ids(CourseLabel.self)
    + ids(DocumentPhrase.self) + ids(PlacementPhrase.self)
    + ids(OrientationPhrase.self)

  /// What a learner reads.
  private static let learnerIDs: [String] =
    (ids(LearningPhrase.self) + ids(CardPhrase.self) + ids(HomePhrase.self)
    + ids(LeavingPhrase.self) + ids(HelpPhrase.self) + ids(InterfacePhrase.self)
    + ids(LinearPhrase.self)
    + ids(ExercisePhrase.self) + ids(PlacementPhrase.self)
    + ids(RulePhrase.self).filter { !$0.contains(".mediator") })
    .filter { !$0.contains(".setting.") }

  /// The beginnings of the ids of rooms that this one can't see: their own tests look for orphans.
  private static let othersPrefixes = [
    "desk.", "room.", "learner.", "outcome.", "aid.", "answer.", "assign.", "day.", "tool.",
    "store.",
    "group.", "report.", "cards.", "groups.", "join.", "office.", "renewed.", "unlock.",
    "rules.", "need.", "people.",
  ]

  private static func ids<Phrase: PhraseID>(_ room: Phrase.Type) -> [String] {
    room.allCases.map { $0.rawValue }
  }

  @Test(arguments: ShippedCatalogues.all)
  func everyPhraseIsThere(_ catalogue: Catalogue) {
    #expect(Self.known.filter { catalogue.templates[$0] == nil } == [])
  }

  @Test(arguments: ShippedCatalogues.all)
  func noPhraseIsAnOrphan(_ catalogue: Catalogue) {
    let orphans = Set(catalogue.templates.keys).subtracting(Self.known).filter { id in
      !Self.othersPrefixes.contains { id.hasPrefix($0) }
    }
    #expect(orphans.sorted() == [])
  }

  @Test func bothLanguagesFillInTheSameValues() {
    let english = ShippedCatalogues.english.templates
    #expect(Set(ShippedCatalogues.french.templates.keys) == Set(english.keys))
    for (id, template) in ShippedCatalogues.french.templates {
      #expect(template.placeholders == english[id]?.placeholders, "\(id)")
    }
  }

  @Test func learnersNeverReadTheWordsOfTheTrade() {
    let french = #"""
      item|items|compétence|compétences|positionnement|invité|invités|niveau|niveaux|score|scores|échec|échecs|
      faux|fausse|fausses|utilisateur|utilisateurs|apprenant|apprenants|test|quiz|erreur|erreurs|
      mot de passe|login|cliquer ok|échoué|raté|mauvais|mauvaise
      """#
    let english = #"""
      item|items|competence|placement|guest|guests|level|levels|score|scores|failure|failed|fail|wrong|
      user|users|student|students|test|quiz|error|errors|password|login|bad
      """#
    check(ShippedCatalogues.french, against: french)
    check(ShippedCatalogues.english, against: english)
  }

  @Test(arguments: ShippedCatalogues.all)
  func nothingIsWrittenWithAMidDot(_ catalogue: Catalogue) {
    for (id, template) in catalogue.templates {
      let words = [template.one ?? "", template.other].joined(separator: " ")
      #expect(!words.contains(/\p{L}·\p{L}/), "\(id): \(words)")
    }
  }

  private func check(_ catalogue: Catalogue, against list: String) {
    let forbidden = Set(
      list.split(separator: "|").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      })
    for id in Self.learnerIDs {
      guard let template = catalogue.templates[id] else { continue }
      let words = [template.one ?? "", template.other].joined(separator: " ").lowercased()
      let found = words.split { !$0.isLetter }.map(String.init).filter(forbidden.contains)
      #expect(found == [], "\(id): \(words)")
    }
  }
}
