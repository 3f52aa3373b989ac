import Curriculum
import Records
import Testing
import Text

@testable import LearnerModel

struct ExplanationTests {
  private func explain(
    _ decision: Decision, in catalogue: Catalogue = RuleWords.french
  ) -> Explanation {
    Explanation(decision.record, in: catalogue) { SafeText("Titre de \($0)") }
  }

  @Test(arguments: [Language.french, .english])
  func everyPhraseIsThere(language: Language) {
    let catalogue = RuleWords.catalogue(language)
    #expect(catalogue.missing(of: RulePhrase.self) == [])
    #expect(catalogue.missing(of: PlacementPhrase.self) == [])
  }

  @Test(arguments: RuleID.allCases)
  func everyRuleSpeaksToBoth(rule: RuleID) {
    #expect(RulePhrase(rawValue: "rule.\(rule.rawValue).mediator") != nil)
    if rule != .weak { #expect(RulePhrase(rawValue: "rule.\(rule.rawValue).learner") != nil) }
  }

  @Test(arguments: [Language.french, .english])
  func learnersReadAtMostFifteenWordsAndNothingThatHurts(language: Language) {
    let catalogue = RuleWords.catalogue(language)
    let title = SafeText("Un titre de six mots seulement")
    for phrase in RulePhrase.allCases where phrase.rawValue.contains(".learner") {
      let words = catalogue.words(phrase, ["skill": .text(title)]).string.lowercased()
      #expect(words.split(separator: " ").filter { $0.contains(where: \.isLetter) }.count <= 15)
      #expect(!words.contains { $0.isNumber })
      for hard in ["faux", "échec", "score", "niveau", "wrong", "fail", "level"] {
        #expect(!words.contains(hard))
      }
    }
  }

  @Test func theFirstSuccessHasItsOwnWords() {
    var practice = Practice()
    practice.step(.right)
    let explanation = explain(practice.decision())
    #expect(
      explanation.answer == ["Réussi du premier coup. On essaie un peu plus difficile ?"])
    #expect(explanation.learner == "La suite : Titre de a.")
    #expect(explanation.why(rule: "N1") == explanation.answer[0])
    #expect(
      explanation.mediator == ["Niveau 2 → 3.", "Suite : « Titre de a », niveau 3."])
    #expect(explanation.change == "2 réussites sans aide de plus, et on passe à autre chose.")
    #expect(explanation.settings == [])
  }

  @Test func masteryIsToldWithItsAnswersAndTheAuthorsSetting() {
    var practice = Practice([skill("a"), skill("b")])
    practice.override("M1", "evidence", .number(75))
    practice.master()
    let explanation = explain(practice.decision(), in: RuleWords.english)
    #expect(explanation.mediator.first == "Done in 3 answers, 0 helped.")
    #expect(
      explanation.settings == ["Author's setting: 75 instead of 80 (M1.evidence)."])
  }

  @Test func aChangedTargetIsNamed() {
    var practice = Practice()
    practice.rules =
      practice.rules.overridden(
        by: RuleOverrides(target: 2, settings: []), source: .mediator
      ).table
    #expect(
      explain(practice.decision()).settings == ["Réglage du médiateur : objectif au niveau 2."])
    #expect(explain(practice.decision()).change?.string.hasPrefix("3 réussites") == true)
  }

  @Test func theCallTellsTriesEvidenceAndErrors() {
    var practice = Practice()
    for _ in 0..<4 { practice.step(.wrong("confuses-address")) }
    let explanation = explain(practice.decision())
    #expect(
      explanation.mediator.last
        == "4 essais, preuves 9, dernières erreurs : confuses-address.")
    #expect(explanation.change == "Une réussite sans aide de plus, et on continuait.")
  }

  @Test func whatIsWeakIsToldBesides() {
    var practice = Practice()
    for _ in 0..<8 { practice.step(.right, helped: true) }
    #expect(
      explain(practice.decision()).mediator.contains("Rien réussi seul en 8 réponses."))
  }

  @Test func aPrerequisiteNamesBothSkills() {
    var practice = Practice([skill("a"), skill("b", needs: ["a"])])
    practice.master()
    practice.pass(days: 1)
    for _ in 0..<4 { practice.step(.wrong) }
    let explanation = explain(practice.decision())
    #expect(explanation.mediator.last == "Bloqué sur « Titre de b » ; on vérifie « Titre de a ».")
    #expect(explanation.learner == "Avant de continuer, un point utile : Titre de a.")
  }

  @Test func aReviewTellsSinceWhen() {
    var practice = Practice()
    practice.master()
    practice.pass(days: 5)
    let explanation = explain(practice.decision())
    #expect(explanation.mediator.last == "Rappel prévu depuis le 1970-04-15.")
  }

  @Test func anEndNamesNoSkill() {
    #expect(
      explain(Practice([]).decision()).learner
        == "Rien d'autre de prévu aujourd'hui. Vous pouvez continuer si vous voulez.")
  }

  @Test func aRuleOfAnotherTimeIsNamedAndHarmless() {
    let record = DecisionRecord(
      rule: "Z9", interpretation: ["Y8"], alsoTrue: [], skill: "a", level: .lowest, help: 0,
      facts: [], thresholds: [DecisionThreshold("Z9.x", 3, source: .author)],
      rulesHash: ContentHash(of: []), courseHash: ContentHash(of: []), seenEvents: 0)
    let explanation = Explanation(record, in: RuleWords.french) { SafeText($0.rawValue) }
    #expect(explanation.mediator == ["Y8", "Z9"])
    #expect(explanation.change == nil)
    #expect(explanation.settings == [])
  }

  @Test func statesHaveTheirWords() {
    #expect(
      SkillState.allCases.map { $0.words(in: RuleWords.french).string }
        == ["à découvrir", "en cours", "réussi sans aide", "retenu"])
  }
}
