import Curriculum
import Records
import Testing
import Text

@testable import LearnerModel

struct OrientationTests {
  private static let course = [
    SkillPlan(id: "files", target: Level(clamping: 3)),
    SkillPlan(id: "proof", target: Level(clamping: 3), axis: .administrative),
  ]

  private func stuck(on skills: [SkillID]) -> Practice {
    var practice = Practice(Self.course)
    for skill in skills { for _ in 1...4 { practice.answer(.wrong, of: skill, at: 2) } }
    return practice
  }

  private func orientations(_ practice: Practice) -> [Orientation] {
    practice.facts.orientations(in: practice.plan, under: practice.rules)
  }

  @Test func whoIsNotHeldUpIsSentNowhere() {
    var practice = Practice(Self.course)
    #expect(orientations(practice) == [])
    for _ in 1...3 { practice.answer(.wrong, of: "files", at: 2) }
    #expect(orientations(practice) == [])
  }

  @Test func heldUpByToolsIsForADigitalMediator() {
    #expect(
      orientations(stuck(on: ["files"])) == [
        Orientation(service: .digitalMediator, axis: .digital, skills: ["files"])
      ])
  }

  @Test func heldUpByAdministrationIsForFranceServices() {
    #expect(
      orientations(stuck(on: ["proof"])) == [
        Orientation(service: .franceServices, axis: .administrative, skills: ["proof"])
      ])
  }

  @Test func heldUpByBothIsToldApart() {
    #expect(
      orientations(stuck(on: ["proof", "files"])).map(\.service)
        == [.digitalMediator, .franceServices])
  }

  @Test func whatAVisitDidNotEndMayBeAboutRights() {
    var practice = stuck(on: ["proof"])
    practice.facts.observeVisit(on: "proof", in: practice.plan, under: practice.rules)
    #expect(orientations(practice) == [])
    for _ in 1...4 { practice.answer(.wrong, of: "proof", at: 1) }
    #expect(orientations(practice).map(\.service) == [.franceServices, .socialWorker])
  }

  @Test func itSaysWhyInOneSentence() {
    let orientation = Orientation(
      service: .franceServices, axis: .administrative, skills: ["proof"])
    #expect(orientation.name(in: RuleWords.french) == "France services")
    #expect(
      orientation.reason(in: RuleWords.french) { _ in "Garder la preuve" }
        == "C'est la démarche qui bloque, pas l'outil : Garder la preuve.")
    for words in [RuleWords.french, RuleWords.english] {
      #expect(words.missing(of: OrientationPhrase.self) == [])
    }
  }
}
