import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// The end of a visit.
extension Sight {
  /// The last page of a visit.
  func leaving(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.practising(columns, rows)
    switch self {
    case .quitWithCard: scene = .withCard(columns, rows)
    case .quitAtOnce: scene = .reading(columns, rows)
    case .quitAfterWork: scene = .afterWork(columns, rows)
    case .quitLater: scene = .afterWork(columns, rows, comingBack: true)
    default: break
    }
    scene.use("quit")
    return scene
  }

  /// A page to take away.
  func takingAway(_ columns: Int, _ rows: Int) -> Scene {
    var scene = Scene.afterWork(columns, rows)
    if self == .takeAwaySaved {
      var saving = Scene.facilities
      saving.savesTo = "CLE-USB"
      scene.hear(.facilities(saving))
    }
    scene.use("take-away")
    if self == .takeAwayPrinting { scene.use("print") }
    if self == .takeAwayText { scene.use("read") }
    if self == .takeAwaySaved { scene.use("save") }
    return scene
  }
}
