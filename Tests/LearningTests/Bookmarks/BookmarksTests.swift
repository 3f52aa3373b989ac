import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct BookmarksTests {
  private let mark: ControlID = "mark:small/traps/recognise/keep"

  @Test func aPageIsMarkedFromTheContentsAndOpenedFromThePath() {
    var scene = Scene.trying()
    scene.use("skip", "contents", "mark")
    #expect(scene.words.contains("Le bon réflexe · marquée · vous êtes ici"))
    scene.use("back", "back", "back", "back", "path", "bookmarks")
    #expect(scene.page.buttons.map { $0.id } == [mark])
    #expect(scene.words.contains("Reconnaître un message piégé, page 3"))
    scene.use(mark)
    #expect(scene.words.contains("page 3 sur 3"))
  }

  @Test func aMarkIsTakenAwayAgain() {
    var scene = Sight.bookmarks.scene
    scene.use(mark, "contents", "mark")
    #expect(!scene.words.contains("marquée"))
    scene.use("back", "back", "back", "back", "back")
    #expect(scene.words.contains("Pour marquer une page"))
  }

  @Test func aMarkThatIsNotKeptIsNotShown() {
    var scene = Scene.trying()
    scene.world.keeps = false
    scene.use("skip", "contents", "mark")
    #expect(!scene.words.contains("marquée"))
    #expect(scene.page.statuses == ["Cela n'a pas pu être gardé. Prévenez le médiateur."])
  }

  @Test func aMarkWhosePageWentIsNotShown() {
    var scene = Sight.bookmarks.scene
    scene.others(write: [
      .bookmarkChanged(
        BookmarkChanged(
          place: LessonPlace(course: "small", module: "traps", lesson: "recognise"),
          step: "gone", isSet: true))
    ])
    #expect(scene.page.buttons.map { $0.id } == [mark])
  }

  @Test func theLastMarkStandsFirst() {
    var scene = Sight.bookmarks.scene
    scene.others(write: [
      .bookmarkChanged(
        BookmarkChanged(
          place: LessonPlace(course: "small", module: "traps", lesson: "recognise"),
          step: "look", isSet: true))
    ])
    #expect(scene.page.buttons.map { $0.id } == ["mark:small/traps/recognise/look", mark])
  }
}
