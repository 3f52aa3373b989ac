import Exercises
import Foundation
import Markdown
import Testing
import Text

@testable import CourseFormat

/// The root of the project, from this file.
private let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The guide's page of the format.
private func guide() throws -> String {
  try String(contentsOf: root.appending(path: "Assets/guide/format.md"), encoding: .utf8)
}

/// The ids of diagnostics that the sources of some rooms write.
private func writtenIDs() throws -> Set<String> {
  var ids = Set(MarkdownParser.diagnosticIDs + CourseThing.allCases.map { $0.diagnosticID })
  for room in ["Markdown", "Exercises", "CourseFormat"] {
    let folder = root.appending(path: "Sources/\(room)").resolvingSymlinksInPath()
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      ids.formUnion(source.matches(of: /id: "([a-z0-9-]+)"/).map { String($0.output.1) })
    }
  }
  return ids
}

/// The files that the guide shows: « File `course.yml`: », then a fenced block.
private func shownFiles(in guide: String) -> FileTree {
  let files = guide.matches(of: /[Ff]ile `([^`]+)`:\n\n(`{3,})[a-z]*\n((?s:.*?))\n\2\n/)
  var tree = FileTree()
  for file in files { tree.add(Array((file.output.3 + "\n").utf8), at: String(file.output.1)) }
  return tree
}

@Suite struct GuideTests {
  @Test func everyDiagnosticIsInTheGuideAndNoOther() throws {
    let guide = try guide()
    let listed = Set(guide.matches(of: /\n\| `([a-z0-9-]+)` \|/).map { String($0.output.1) })
    let written = try writtenIDs()
    #expect(written.count > 100)
    #expect(written.subtracting(listed) == [])
    #expect(listed.subtracting(written) == [])
  }

  /// A remark that no test expects could stop being made, and nobody would know.
  @Test func everyDiagnosticIsExpectedBySomeTest() throws {
    let tests = try #require(
      FileManager.default.enumerator(
        at: root.appending(path: "Tests").resolvingSymlinksInPath(), includingPropertiesForKeys: nil
      ))
    var expected: Set<String> = []
    for case let file as URL in tests where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      expected.formUnion(source.matches(of: /[" ]([a-z0-9-]+)"/).map { String($0.output.1) })
    }
    #expect(try writtenIDs().subtracting(expected) == [])
  }

  /// The course of the first ten minutes lacks only what its last step adds.
  @Test func firstModuleOfTheGuideIsSound() throws {
    let guide = try guide()
    let files = guide.matches(of: /Put this into `([^`]+)`:\n\n(`{3,})[a-z]*\n((?s:.*?))\n\2\n/)
    var tree = FileTree()
    for file in files { tree.add(Array(file.output.3.utf8), at: String(file.output.1)) }
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    #expect(tree.paths.count == 3)
    #expect(found.map { $0.id } == ["skill-few-items", "module-level-missing"])
    let shown = found.map {
      $0.rendered(in: tree.text(at: "course.yml")).split(separator: "\n")[0]
    }
    #expect(shown.allSatisfy { guide.contains("my-course/\($0)") }, "\(shown)")
    let item = try #require(files.last).output.3
    for level in 2...5 {
      let copy = item.replacing("where-is-enter", with: "copy-\(level)")
        .replacing("level: 1", with: "level: \(level)")
      tree.add(Array(copy.utf8), at: "fr/keyboard/bank/copy-\(level).md")
    }
    #expect(
      CourseChecker.check(tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues) == [])
  }

  @Test(arguments: exerciseShapes.indices)
  func guideShowsTheExampleOfEachKind(index: Int) throws {
    let kind = exerciseShapes[index]
    let guide = try guide()
    #expect(guide.contains("### `\(kind.name)`\n"))
    #expect(guide.contains("\n````markdown\n\(kind.example)\n````\n"))
  }

  /// The course of the guide is sound, only too small: two skills, and an empty bank.
  @Test func courseOfTheGuideIsSound() throws {
    let tree = shownFiles(in: try guide())
    #expect(tree.paths.count == 10)
    let found = CourseChecker.check(
      tree, today: SmallCourse.today, catalogues: SmallCourse.catalogues)
    #expect(
      found.map { $0.id } == ["skill-few-items", "skill-few-items", "module-level-missing"],
      "\(found.rendered(in: tree))")
  }

  /// In the place of an item of a sound course, the example of each kind breaks no rule.
  @Test(arguments: exerciseShapes.indices)
  func exampleOfEachKindBreaksNoRule(index: Int) throws {
    let example = exerciseShapes[index].example
      .replacing(/skills: \[.*\]/, with: "skills: [spot]").replacing(/level: \d/, with: "level: 4")
    let found = findings(replacing: ["fr/traps/bank/item-4.md": example])
    #expect(found == [])
  }
}
