import Interface
import Testing

@testable import Learning

extension Scene {
  /// Somebody who pressed Enter on the welcome, and is in the warm-up.
  static func begun(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = Scene(columns, rows)
    scene.press(.enter)
    return scene
  }

  /// Somebody on the first page of the lesson.
  static func reading(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = begun(columns, rows)
    scene.hear(.action(.press("skip")))
    return scene
  }

  /// Somebody on the page of the lesson that asks something.
  static func trying(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = reading(columns, rows)
    scene.press(.enter)
    return scene
  }

  /// Somebody who read the lesson and is at the first item of the bank.
  static func practising(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = trying(columns, rows)
    scene.hear(.action(.press("skip")))
    scene.press(.enter)
    scene.press(.enter)
    return scene
  }

  /// Chooses an answer by its first words, and validates it.
  mutating func answer(_ option: String) {
    click(on: option)
    click(on: "Valider")
  }
}
