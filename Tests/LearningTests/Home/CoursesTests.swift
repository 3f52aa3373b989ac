import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct CoursesTests {
  @Test func oneCourseShowsItsModulesAtOnce() {
    let scene = Sight.courses.scene
    #expect(scene.page.buttons.map { $0.id } == ["module:small/traps"])
    #expect(scene.words.contains("Messages piégés · environ 40 min · en cours"))
  }

  @Test func severalCoursesAreChosenFromFirst() {
    var scene = Sight.manyCourses.scene
    #expect(scene.page.buttons.map { $0.id }.prefix(2) == ["course:small", "course:many"])
    scene.use("course:many")
    #expect(
      scene.page.buttons.map { $0.id }
        == (1...3).map { ControlID(rawValue: "module:many/module-\($0)") })
    scene.use("module:many/module-2")
    #expect(scene.page.id == "module-many-module-2")
  }

  @Test func aWishWithSeveralModulesLetsChoose() {
    var scene = Sight.wish.scene
    #expect(scene.words.contains("Je voudrais tout apprendre"))
    scene.use("module:many/module-3")
    #expect(scene.page.id == "module-many-module-3")
  }

  @Test func whatHomeHasNoRoomForStandsWithTheCourses() {
    var scene = Scene.withEverything()
    let home = Set(scene.page.buttons.map { $0.id })
    #expect(!home.contains("wish:many/wish-6") && !home.contains("proposed:many/module-2"))
    scene.use("courses")
    #expect(scene.page.offers("wish:many/wish-6") && scene.page.offers("proposed:many/module-2"))
  }

  @Test func aHundredModulesAreAllReached() {
    var scene = Scene.begun(courses: [ManyModules.loaded(100)])
    scene.use("skip", "back", "courses")
    #expect(scene.page.buttons.count { $0.id.rawValue.hasPrefix("module:") } == 100)
    scene.click(on: "Le module 20 ")
    #expect(scene.page.id == "module-many-module-20")
  }

  @Test func withoutAnyCourseThePageSaysSo() {
    var scene = Scene.begun(courses: [])
    scene.use("skip")
    #expect(scene.page.id == "home")
    scene.use("courses")
    #expect(scene.words.contains("Il n'y a pas encore de cours ici."))
  }

  @Test func aCourseThatGoesWhileItIsOpenLeavesAPageThatSaysSo() {
    var scene = Sight.module.scene
    scene.hear(.coursesLoaded([]))
    #expect(scene.words.contains("Ce cours n'est plus là"))
    scene.use("return")
    #expect(scene.page.id == "home")
    #expect(!scene.page.offers("continue"))
  }
}
