import Curriculum
import Interface
import LearnerModel
import Records
import Testing
import Text

@testable import Mediation

@Suite struct AdjustingTests {
  private func scene() -> DeskScene { .atLearner(using: "adjust", 80, 24) }

  private func text(in scene: DeskScene) -> String? {
    for case .control(.field(let field)) in scene.page.blocks { return field.value.string }
    return nil
  }

  @Test func aSimpleChoiceWritesADifference() {
    var scene = scene()
    scene.hear(.action(.choose("target", option: 0)))
    scene.hear(.action(.choose("call", option: 2)))
    let written = "target: 2\nrules:\n  W1: {as: notice}"
    #expect(text(in: scene) == written)
    scene.use("keep")
    let fact = RulesChanged(mediator: "claire", course: "small", overrides: written)
    #expect(scene.effects.contains(.changeRules(fact, of: "tulip")))
    #expect(scene.page.id == "learner-tulip")
  }

  @Test(arguments: AdjustedRule.allCases)
  func eachAnswerIsAllowedAndReadBackAsWritten(_ rule: AdjustedRule) {
    for option in rule.steps.indices {
      let overrides = rule.choosing(option, in: RuleOverrides(settings: []))
      let text = SafeText(overrides.yaml, as: .lines)
      let row = DeskScene.open().learners[0].row
      let adjusting = Adjusting(row: row, course: 0, text: text)
      #expect(adjusting.overrides == overrides)
      #expect(adjusting.refused == [])
      #expect(rule.chosen(in: adjusting.overrides) == option)
    }
  }

  @Test func aChoiceTakenBackLeavesTheOthers() {
    var scene = scene()
    scene.hear(.action(.choose("bored", option: 1)))
    scene.hear(.action(.choose("call", option: 0)))
    scene.hear(.action(.choose("bored", option: 0)))
    #expect(text(in: scene) == "rules:\n  W1: {wheel: 5, wrong: 3}")
  }

  @Test(arguments: [
    ("rules: {A2: {on: false}}", "rules.A2.on : cette règle reste toujours en marche."),
    ("rules: {W1: {on: false}}", "rules.W1.on : cette règle reste en marche."),
    ("rules: {M1: {evidence: 50}}", "rules.M1.evidence : choisissez entre 60 et 95."),
    ("rules: {M7: {evidence: 70}}", "rules.M7 : aucune règle ne porte ce nom."),
    ("rules: {M1: {speed: 3}}", "rules.M1.speed : ce réglage n'existe pas."),
    ("rules: [1", "Ligne "),
  ])
  func whatIsRefusedSaysWhyAndIsNotKept(_ written: String, _ reason: String) {
    var scene = scene()
    scene.hear(.action(.edit("text", SafeText(written, as: .lines))))
    #expect(scene.lines.contains(reason))
    let count = scene.effects.count
    scene.use("keep")
    #expect(scene.effects.count == count)
  }

  @Test func whatIsInForceIsShownAndDecides() {
    var scene = DeskScene.open()
    var work = Work("tulip", at: DeskScene.start)
    work.happens(
      .rulesChanged(
        RulesChanged(mediator: "claire", course: "small", overrides: "target: 1")))
    for _ in 0..<3 { work.answer(rightly: true) }
    scene.learners[0] = work.review("tulipe velo sept")
    scene.hear(.looked(hasNews: true))
    scene.hear(.action(.row("working", row: 1, action: 0)))
    #expect(scene.page.id == "learner-tulip")
    #expect(scene.lines.contains("réussi sans aide"))
    scene.use("adjust")
    #expect(text(in: scene) == "target: 1")
    #expect(scene.page.buttons.last?.unavailable == "C'est déjà ainsi.")
  }
}
