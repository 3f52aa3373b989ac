import CourseFormat
import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct SearchTests {
  @Test func passagesStandUnderTheirModuleLessonAndPage() {
    let scene = Sight.found.scene
    #expect(scene.words.contains("« temps » : 3 endroits"))
    #expect(scene.words.contains("Messages piégés › Reconnaître un message piégé, page 1"))
    #expect(scene.words.contains("Il donne peu de [temps]. Par exemple"))
  }

  @Test func aPassageOpensItsPageAndRetourLeadsBackToWhatWasFound() {
    var scene = Sight.found.scene
    scene.use("passage:small/traps/recognise/keep/0/0")
    #expect(scene.words.contains("page 3 sur 3"))
    #expect(scene.words.contains("Je prends mon [temps]."))
    scene.use("back")
    #expect(scene.words.contains("« temps » : 3 endroits"))
    scene.use("back")
    #expect(scene.page.id == "home")
  }

  @Test func theScreenNeverWaitsForASearch() {
    var scene = Sight.search.scene
    scene.answersAtOnce = false
    scene.hear(.action(.edit("word", "temps")))
    scene.use("find")
    #expect(scene.page.buttons.first { $0.id == "find" }?.unavailable == "Je cherche…")
    scene.use("find")
    #expect(scene.waiting.count == 1)
    scene.use("help")
    scene.answer()
    scene.use("return")
    #expect(scene.words.contains("« temps » : 3 endroits"))
  }

  @Test func whatIsNotFoundSaysWhatToTry() {
    var scene = Sight.search.scene
    scene.hear(.action(.edit("word", "girafe")))
    scene.use("find")
    #expect(scene.words.contains("Je ne trouve pas « girafe ». Essayez un mot plus simple"))
    #expect(scene.page.focus == "word")
  }

  @Test func wordsThatACourseExplainsAreFoundToo() {
    var scene = Scene.begun(courses: [EverythingLesson.course])
    scene.use("skip", "back", "search")
    scene.hear(.action(.edit("word", "lien")))
    scene.use("find")
    let word = scene.page.buttons.first { $0.id.rawValue.hasPrefix("word:") }
    #expect(word != nil)
    scene.use(word?.id ?? "none")
    #expect(scene.words.contains("Un lien ouvre une page."))
    scene.use("back", "again")
    #expect(scene.words.contains("Chercher dans tous les cours"))
  }

  @Test func aHundredModulesShowTheFirstPassages() {
    var scene = Scene.begun(courses: [ManyModules.loaded(100)])
    scene.use("skip", "back", "search")
    scene.hear(.action(.edit("word", "imprimante")))
    scene.use("find")
    #expect(scene.page.buttons.count == CourseSearch.mostPassages + 1)
    #expect(scene.words.contains("Voici les premiers."))
    scene.use("passage:many/module-7/lesson-7/look/0/0")
    #expect(scene.page.place == ["Le module 7", "La leçon 7"])
  }

  @Test func someLessonsAreReadAtATime() {
    var scene = Scene.begun(courses: [ManyModules.loaded(45)])
    scene.use("skip", "back", "search")
    scene.hear(.action(.edit("word", "girafe")))
    scene.use("find")
    #expect(scene.searches == 3)
    #expect(scene.words.contains("Je ne trouve pas « girafe »."))
  }

  @Test func aSearchThatNobodyWaitsForIsGivenUp() {
    var scene = Scene.begun(courses: [ManyModules.loaded(45)])
    scene.use("skip", "back", "search")
    scene.answersAtOnce = false
    scene.hear(.action(.edit("word", "girafe")))
    scene.use("find", "back")
    scene.answer()
    #expect(scene.searches == 1)
  }

  @Test func anotherLanguageBeginsTheSearchAnew() {
    var scene = Sight.found.scene
    scene.hear(.action(.press("language")))
    #expect(scene.words.contains("Search all courses") && scene.words.contains("temps"))
    scene.hear(.action(.edit("word", "time")))
    scene.use("find")
    #expect(scene.words.contains("It gives little [time]."))
  }

  @Test func aCourseThatWentMeanwhileOpensNothing() {
    var scene = Sight.found.scene
    scene.hear(.coursesLoaded([]))
    scene.use("passage:small/traps/recognise/keep/0/0")
    #expect(scene.page.id == "found-temps")
  }
}

extension Scene {
  /// How often the performer was asked to read.
  fileprivate var searches: Int {
    effects.count { if case .search = $0 { true } else { false } }
  }
}
