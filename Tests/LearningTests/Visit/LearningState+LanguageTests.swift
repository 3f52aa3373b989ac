import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct LearningStateLanguageTests {
  @Test func theLessonGoesOnAtTheSamePageInTheOtherLanguage() {
    var scene = Scene.reading()
    scene.use("continue", "skip", "help", "language")
    #expect(scene.words.contains("Français"))
    scene.use("return")
    #expect(scene.words.contains("The right habit"))
    #expect(scene.words.contains("page 3 of 3"))
    scene.use("contents", "language", "back")
    #expect(scene.words.contains("Le bon réflexe"))
  }

  @Test func whatWasChosenStaysChosen() {
    var scene = Scene.trying()
    let index = scene.page.option("Je vérifie") ?? 0
    scene.hear(.action(.choose("answer", option: index)))
    scene.use("help", "language", "return")
    #expect(scene.page.option("I check another way") == index)
    #expect(scene.page.choices.first?.options.map { $0.isChosen }.firstIndex(of: true) == index)
    scene.use("validate")
    #expect(scene.attempts.last?.language == .english)
  }

  @Test func whatWasToldIsToldInTheOtherLanguage() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("help", "language", "return")
    #expect(scene.words.contains("Stop: this is a scam."))
  }

  @Test func theFirstWordsStayInSightOnALongPage() {
    var scene = Scene(40, 12, courses: [EverythingLesson.course])
    scene.press(.enter)
    scene.use("skip")
    while !scene.screen.contains("Un dessin") { scene.press(.pageDown) }
    scene.use("help", "language", "return")
    #expect(scene.screen.contains("A drawing"))
    scene.use("help", "language", "return")
    #expect(scene.screen.contains("Un dessin"))
  }

  @Test func aLessonWithoutTranslationSaysSo() {
    var scene = Scene(courses: [SmallCourse.frenchOnly])
    scene.press(.enter)
    scene.use("skip", "help", "language", "return")
    #expect(scene.words.contains("This lesson isn't in English yet."))
    #expect(scene.words.contains("Un message piégé vous presse"))
  }
}
