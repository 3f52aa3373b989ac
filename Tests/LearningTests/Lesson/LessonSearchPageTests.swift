import Interface
import Testing
import Text

@testable import Learning

@Suite struct LessonSearchPageTests {
  @Test func aWordIsFoundAndItsPageOpensWithTheWordMarked() {
    var scene = Scene.reading()
    scene.press(.character("c"))
    scene.type("REFLEXE")
    scene.press(.enter, .enter)
    #expect(scene.words.contains("Je ne trouve pas « REFLEXE »"))
    scene.hear(.action(.edit("word", "temps")))
    scene.use("find")
    #expect(scene.words.contains("« temps » : 3 endroits"))
    #expect(scene.words.contains("Il donne peu de [temps]. Par exemple"))
    scene.use("found-2")
    #expect(scene.words.contains("page 3 sur 3"))
    #expect(scene.words.contains("Je prends mon [temps]."))
  }

  @Test func retourLeadsBackToWhatWasFoundThenToThePage() {
    var scene = Scene.reading()
    scene.use("contents", "search")
    scene.hear(.action(.edit("word", "habitude")))
    scene.use("find")
    scene.hear(.action(.edit("word", "prends")))
    scene.use("find", "found-0", "back")
    #expect(scene.words.contains("« prends » : 1 endroit"))
    scene.use("back")
    #expect(scene.words.contains("page 3 sur 3"))
    #expect(!scene.words.contains("["))
  }

  @Test func wordsThatTheCourseExplainsAreFoundToo() {
    var scene = Scene(courses: [EverythingLesson.course])
    scene.press(.enter)
    scene.use("skip", "search")
    scene.hear(.action(.edit("word", "lien")))
    scene.use("find")
    #expect(scene.words.contains("Le sens des mots Lien"))
    scene.use("entry-0")
    #expect(scene.words.contains("Un lien ouvre une page."))
    scene.use("back", "again")
    #expect(scene.words.contains("Chercher dans la leçon"))
  }

  @Test func theSearchIsAnsweredLineByLine() {
    var scene = Scene.reading()
    scene.use("search")
    #expect(scene.lines.contains("Un mot"))
    scene.hear(.action(.edit("word", "temps")))
    scene.use("find")
    #expect(scene.lines.contains("1. … un problème. Il donne peu de [temps]."))
    #expect(scene.lines.contains("4. Chercher autre chose"))
  }
}
