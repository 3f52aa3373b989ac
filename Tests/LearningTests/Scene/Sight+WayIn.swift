import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// Coming in, and keeping one's work.
extension Sight {
  /// The welcome, a card that is typed, a secret that is asked.
  func wayIn(_ columns: Int, _ rows: Int) -> Scene {
    var facilities = Scene.facilities
    facilities.cutVisit = cut
    facilities.isKept = ![.memoryOnly, .cardClosed].contains(self)
    var scene = Scene(columns, rows, facilities: facilities)
    let hasPictures = self == .signInPictures || self == .wrongPictures
    let hasCode = self == .code || self == .wrongCode
    if hasCode || hasPictures {
      scene = .withCard(columns, rows)
      scene.world.secrets["tulipe velo sept"] = (kind: .code, value: "1954")
      if hasPictures {
        scene.world.secrets["tulipe velo sept"] = (kind: .pictures, value: "sun cat moon")
      }
      scene.use("quit", "end")
    }
    guard ![.welcome, .cutVisit, .cutCard, .memoryOnly].contains(self) else { return scene }
    scene.world.suggestion = self == .suggestion ? "tulipe velo sept" : nil
    scene.use("card")
    guard self != .signIn, self != .cardClosed else { return scene }
    if self == .lostCard || self == .newCard {
      scene.use("lost")
      if self == .newCard { scene.use("start") }
      return scene
    }
    let typed: SafeText = hasCode || hasPictures ? "tulipe velo sept" : "tulipe vélo cet"
    scene.hear(.action(.edit("words", typed)))
    scene.use("open")
    if self == .wrongCode {
      scene.hear(.action(.edit("pin", "1111")))
      scene.use("open")
    }
    if self == .wrongPictures { scene.choose(pictures: 0, 0, 0) }
    return scene
  }

  /// What a stop of the program cut.
  private var cut: CutVisit? {
    switch self {
    case .cutVisit: .withoutCard
    case .cutCard: .withCard
    default: nil
    }
  }

  /// The first keys.
  func warmUp(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.begun(columns, rows)
    if self != .warmUpEnter { scene.use("next") }
    if self == .warmUpTooHigh { scene.use("first") }
    if self == .warmUpReady { scene.use("next") }
    return scene
  }

  /// A card, its secret, and consent.
  func kept(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    scene.submit("Je vérifie")
    scene.use("next")
    if self != .keep { scene.use("yes") }
    if self != .keep && self != .card { scene.use("copied") }
    if self == .consent || self == .consentAgain { scene.use("none") }
    if [.pin, .pinAgain, .pinDifferent].contains(self) { scene.use("code") }
    if self == .pinAgain || self == .pinDifferent { scene.code("1954") }
    if self == .pinDifferent { scene.code("1945") }
    if self == .pictures || self == .picturesChosen { scene.use("pictures") }
    if self == .picturesChosen { scene.choose(pictures: 0, 4, 11) }
    if self == .consentAgain {
      scene.consent(true)
      scene.use("back", "settings", "consent")
    }
    return scene
  }
}
