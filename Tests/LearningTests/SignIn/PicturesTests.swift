import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct PicturesTests {
  @Test func theKeyboardAloneChoosesThreeAndKeepsThem() {
    var scene = Sight.pictures.scene
    // The first picture, the one right of it, the one below.
    scene.press(.enter, .right, .enter, .down, .enter)
    #expect(scene.page.id == "pictures-chosen")
    #expect(scene.words.contains("soleil maison chat"))
    scene.press(.enter)
    #expect(scene.secret == "sun house cat")
    #expect(
      scene.page.statuses == ["Vos images sont gardées. On vous les demandera avec votre carte."])
    #expect(scene.page.id == "consent")
  }

  @Test func theMouseAloneChoosesThree() {
    var scene = Sight.pictures.scene
    scene.click(on: "poisson")
    scene.click(on: "( o.o )")
    scene.click(on: "poisson")
    scene.click(on: "Garder ces images")
    #expect(scene.secret == "fish cat fish")
  }

  @Test func whatIsChosenIsNotShownUntilAllAre() {
    var scene = Sight.pictures.scene
    let before = scene.page
    scene.choose(pictures: 3)
    #expect(scene.words.contains("Image 2 sur 3"))
    #expect(scene.page.choices.map(\.options) == before.choices.map(\.options))
  }

  @Test func recommencerTakesBackWhatWasChosen() {
    var scene = Sight.pictures.scene
    #expect(scene.page.commands.first { $0.id == "again" }?.unavailable != nil)
    scene.choose(pictures: 3, 4)
    scene.use("again")
    #expect(scene.words.contains("Image 1 sur 3"))
    scene.choose(pictures: 0, 1, 2)
    scene.use("again")
    #expect(scene.words.contains("Image 1 sur 3"))
  }

  @Test func anEnterThatIsHeldDownChoosesOne() {
    var scene = Sight.pictures.scene
    scene.holdEnter(times: 40)
    #expect(scene.words.contains("Image 2 sur 3"))
  }

  @Test func theThirdPictureOpensTheCard() {
    var scene = Sight.signInPictures.scene
    scene.choose(pictures: 0, 4, 11)
    #expect(scene.page.id == "home")
  }

  @Test func otherPicturesOrAnotherOrderDoNot() {
    var scene = Sight.signInPictures.scene
    scene.choose(pictures: 11, 4, 0)
    #expect(scene.words.contains("Ce ne sont pas ces images."))
    #expect(scene.words.contains("Image 1 sur 3"))
    scene.choose(pictures: 0)
    #expect(!scene.words.contains("Ce ne sont pas ces images."))
    scene.choose(pictures: 4, 11)
    #expect(scene.page.id == "home")
  }

  @Test func theStoreIsAskedOnce() {
    var scene = Sight.signInPictures.scene
    scene.answersAtOnce = false
    scene.choose(pictures: 0, 4, 11, 5)
    #expect(scene.waiting.count == 1)
    scene.answer()
    #expect(scene.page.id == "home")
  }

  @Test func aWaitIsToldAboveThePictures() {
    var scene = Sight.signInPictures.scene
    scene.hear(.signInRefused(.wrongSecret(waitSeconds: 60)))
    #expect(scene.words.contains("Attendez une minute"))
  }

  @Test func lineByLineThePicturesAreWords() {
    let lines = Sight.signInPictures.scene.lines
    #expect(lines.contains("1. soleil"))
    #expect(lines.contains("12. lune"))
    #expect(!lines.contains("( o.o )"))
  }

  @Test func lineByLineAPictureIsNeverSaidBack() {
    let scene = Sight.signInPictures.scene
    var dialogue = LinearState(words: scene.room.words)
    _ = dialogue.open(scene.page)
    #expect(dialogue.answer("1").echo == ["Choisi."])
    let chosen = Sight.picturesChosen.scene.plainLines
    #expect(chosen.contains("Elles ne sont pas lues à voix haute : un voisin peut entendre."))
    #expect(!chosen.contains("soleil"))
  }

  @Test(arguments: Picture.allCases)
  func aPictureIsSmallAndPlain(_ picture: Picture) {
    #expect(picture.lines.count == 3)
    for line in picture.lines {
      #expect(line.string.count <= 9)
      #expect(line.string.allSatisfy { $0.isASCII })
    }
  }

  @Test func noTwoPicturesAreDrawnAlike() {
    let drawings = Picture.allCases.map { $0.lines.map(\.string).joined(separator: "\n") }
    #expect(Set(drawings).count == 12)
  }
}

extension Scene {
  /// The pictures that keep the card; nil without.
  fileprivate var secret: String? {
    world.secrets["tulipe velo sept"].flatMap { $0.kind == .pictures ? $0.value : nil }
  }
}
