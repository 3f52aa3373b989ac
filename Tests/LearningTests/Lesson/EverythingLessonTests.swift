import Curriculum
import Interface
import TestSupport
import Testing
import Text

@testable import Learning

/// A lesson that holds everything, on screens of all widths.
@Suite struct EverythingLessonTests {
  @Test(arguments: [(40, 12), (80, 24), (120, 30), (200, 60)], [Language.french, .english])
  func everythingIsReadScreenfulAfterScreenful(size: (Int, Int), language: Language) {
    let scene = Self.reading(size.0, size.1, language)
    assertSnapshot(
      scene.screenfuls.joined(separator: "\n\(String(repeating: "~", count: size.0))\n"),
      named: "everything-lesson-\(language.rawValue)-\(size.0)")
  }

  @Test(arguments: [Language.french, .english])
  func everythingIsReadLineByLine(language: Language) {
    assertSnapshot(
      Self.reading(80, 24, language).lines, named: "everything-lesson-\(language.rawValue)-lines")
  }

  @Test(arguments: [40, 47, 59, 60, 61, 80, 97, 120, 200])
  func frenchSignsNeverBeginALine(columns: Int) {
    for screen in Self.reading(columns, 24).screenfuls {
      for line in screen.split(separator: "\n") {
        let words = line.drop { " │•".contains($0) }
        #expect(!(words.first.map { ";:!?»%€".contains($0) } ?? false), "\(columns): \(line)")
        #expect(line.last != "«", "\(columns): \(line)")
      }
    }
  }

  private static func reading(
    _ columns: Int, _ rows: Int, _ language: Language = .french
  ) -> Scene {
    var scene = Scene(columns, rows, language: language, courses: [EverythingLesson.course])
    scene.press(.enter)
    scene.use("skip")
    return scene
  }
}

extension Scene {
  /// What is seen of the page on the way to its end.
  fileprivate var screenfuls: [String] {
    var scene = self
    var screens = [scene.screen]
    while scene.layout.viewport.hasMoreBelow {
      scene.press(.pageDown)
      screens.append(scene.screen)
    }
    return screens
  }
}
