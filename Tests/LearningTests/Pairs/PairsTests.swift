import Curriculum
import Interface
import LearnerModel
import Records
import Testing
import Text

@testable import Learning

/// Two people at one screen: kindly said, in sight, and every success counts as helped.
@Suite struct PairsTests {
  private static let together = Sight.pairsExercise.scene

  @Test func theyAreInSightOnEveryPage() {
    var scene = Self.together
    #expect(scene.words.contains("à deux · 1 sur environ 8"))
    scene.use("help")
    #expect(scene.words.contains("à deux"))
  }

  @Test func aSuccessIsKindlySaidAndCountsAsHelped() {
    var scene = Self.together
    scene.submit("Je vérifie")
    #expect(scene.words.contains("C'est juste, à deux. Un autre jour, essayez sans aide."))
    let spot = scene.room.facts(in: SmallCourse.loaded).skills["spot"]
    #expect(spot?.helped == 1)
    #expect(spot?.wins == 0)
    #expect(spot?.successes == [false])
  }

  @Test func theySayWhenThereIsOneAgain() {
    var scene = Self.together
    scene.use("back", "pairs", "alone")
    #expect(!scene.words.contains("à deux ·"))
    #expect(
      scene.facts.suffix(1) == [
        .pairingChanged(PairingChanged(session: scene.room.visit?.session ?? "", isInPairs: false))
      ])
    scene.use("continue")
    scene.submit("Je vérifie")
    #expect(scene.room.facts(in: SmallCourse.loaded).skills["spot"]?.helped == 0)
  }

  @Test func aNewVisitIsForOne() {
    var scene = Scene.withCard()
    scene.consent(false)
    scene.use("pairs", "together")
    #expect(scene.words.contains("à deux · jeudi"))
    scene.comeBack(afterDays: 0)
    #expect(!scene.words.contains("à deux · jeudi"))
  }

  @Test func sayingNoChangesNothing() {
    var scene = Scene.reading()
    scene.use("back", "pairs")
    let before = scene.facts
    scene.use("return")
    #expect(scene.facts == before)
    #expect(scene.page.id == "home")
  }

  @Test func whatCouldNotBeKeptIsNotClaimed() {
    var scene = Scene.reading()
    scene.use("back", "pairs")
    scene.world.keeps = false
    scene.use("together")
    #expect(!scene.words.contains("à deux ·"))
    #expect(scene.page.statuses == ["Cela n'a pas pu être gardé. Prévenez le médiateur."])
  }
}
