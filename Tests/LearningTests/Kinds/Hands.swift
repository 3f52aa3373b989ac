import CourseFormat
import Curriculum
import Interface
import Testing
import Text

@testable import Learning

/// How somebody answers.
enum Way: String, CaseIterable, Sendable {
  /// With the keys of the keyboard, in a full screen.
  case keys
  /// With the mouse, and keys for letters only.
  case mouse
  /// Line by line.
  case lines
}

/// Somebody who answers by what the screen or the lines say, never by an id.
protocol Hands {
  /// The room and what is on the screen.
  var scene: Scene { get }
  /// What can be read now, with one plain space between words.
  var words: String { get }
  /// Uses a button or a command by its words.
  mutating func use(_ label: String)
  /// Enters an answer, and confirms it.
  mutating func answer(_ told: Told)
}

extension Scene {
  /// Somebody at the exercise of a lesson, in a language.
  static func at(_ script: KindScript) -> Scene {
    let files = KindScript.all.filter { $0.name == script.name }.map { script in
      ("\(script.language.rawValue)/traps/exercises/first.md", script.file)
    }
    let course = SmallCourse.loaded(adding: Dictionary(uniqueKeysWithValues: files))
    var scene = Scene(language: script.language, courses: [course])
    scene.press(.enter)
    scene.use("skip", "continue")
    return scene
  }

  /// A part of the screen that can be acted on: where it is, and its words.
  struct Target: Equatable {
    let stop: FocusStop
    let point: Point
    let words: String
  }

  /// All of them, from top to bottom.
  var targets: [Target] {
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    return layout.regions.map { region in
      let rectangle = region.rectangle
      let row = rows.indices.contains(rectangle.row) ? rows[rectangle.row] : []
      let words = row.dropFirst(rectangle.column).prefix(rectangle.width)
      let blanks = words.prefix { $0 == " " || $0 == "▸" }.count
      return Target(
        stop: region.stop, point: Point(column: rectangle.column + blanks, row: rectangle.row),
        words: String(words).trimmingPrefix { $0 == " " || $0 == "▸" }.split(separator: " ")
          .joined(separator: " "))
    }
  }

  /// The row on which words stand alone.
  func row(of words: String) -> Int? {
    screen.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.trimmingPrefix { $0 == " " } == words }
  }

  /// The words of a phrase of the room, in its language.
  func phrase(_ phrase: LearningPhrase) -> String { room.words(phrase).string }
}

extension Hands {
  /// Which part of the screen an answer needs next, as a test on it.
  typealias Wanted = (Scene.Target) -> Bool

  /// A thing to join: its partner stands behind `›`.
  func thing(_ words: String) -> Wanted {
    { $0.words.contains("›") && ($0.words.split(separator: "›").first ?? "").contains(words) }
  }

  /// A partner or a group below the things.
  func partner(_ words: String) -> Wanted {
    { !$0.words.contains("›") && $0.words.contains(words) }
  }

  /// An option on the row below a line of a series.
  func option(_ words: String, of line: String, in scene: Scene) -> Wanted {
    let row = scene.row(of: line)
    return { $0.point.row - 1 == row && $0.words.contains(words) }
  }
}
