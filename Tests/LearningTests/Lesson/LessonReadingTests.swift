import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct LessonReadingTests {
  private let place = LessonPlace(course: "small", module: "traps", lesson: "recognise")

  @Test func eachPageThatIsReachedIsKept() {
    var scene = Scene.trying()
    scene.use("skip")
    let steps = scene.facts.compactMap { fact -> StepID? in
      if case .stepReached(let reached) = fact { reached.step } else { nil }
    }
    #expect(steps == ["look", "try", "keep"])
    #expect(!scene.facts.contains(.lessonFinished(LessonFinished(place: place))))
  }

  @Test func inShortLeadsBackToThePage() {
    var scene = Scene.trying()
    let page = scene.page.id
    scene.use("contents", "short", "back")
    #expect(scene.page.id == "lesson-contents")
    scene.use("short")
    scene.press(.enter)
    #expect(scene.page.id == page)
  }

  @Test func theLastPageEndsTheLesson() {
    let scene = Scene.finishedReading()
    #expect(scene.facts.last == .lessonFinished(LessonFinished(place: place)))
    #expect(scene.page.id == "lesson-end")
  }

  @Test func retourTurnsOnePageBackAndThenGoesHome() {
    var scene = Scene.trying()
    scene.use("back")
    #expect(scene.words.contains("page 1 sur 3"))
    scene.use("back")
    #expect(scene.page.id == "home")
    scene.use("back", "back")
    #expect(scene.page.id == "home")
  }

  @Test func theContentsLeadToAnyPage() {
    var scene = Scene.reading()
    scene.press(.character("s"))
    #expect(scene.words.contains("Un message piégé vous presse · vous êtes ici"))
    scene.click(on: "Le bon réflexe")
    #expect(scene.words.contains("page 3 sur 3"))
  }

  @Test func theShortVersionComesBackToThePage() {
    var scene = Scene.reading()
    scene.press(.character("s"))
    scene.click(on: "En bref")
    #expect(scene.words.contains("Un message piégé vous presse. Prenez votre temps."))
    scene.use("return", "back")
    #expect(scene.words.contains("page 1 sur 3"))
  }

  @Test func anExerciseOfALessonIsAskedWithoutADecision() {
    let scene = Scene.trying()
    guard case .asked(let asked)? = scene.facts.last else {
      Issue.record("\(scene.facts)")
      return
    }
    #expect(asked.context == .lesson)
    #expect(asked.decision == nil)
    #expect(asked.item == "first")
  }

  @Test func whatWasReadBeforeIsReachedAgainWithoutAnAnswer() {
    var scene = Scene.trying()
    #expect(!scene.page.offers("forward"))
    scene.use("skip", "back")
    #expect(scene.page.offers("forward"))
    let count = scene.facts.count
    scene.use("forward")
    #expect(scene.words.contains("page 3 sur 3"))
    #expect(scene.facts.dropFirst(count).count == 1)
    scene.use("contents")
    #expect(scene.words.contains("À vous · lue"))
  }

  @Test func retourAfterAnAnswerShowsTheQuestionAgain() {
    var scene = Scene.trying()
    scene.submit("Je paie")
    scene.use("back")
    #expect(scene.page.option("Je paie") != nil)
  }
}
