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

  @Test(arguments: exerciseKinds.map { $0.name })
  func guideShowsTheExampleOfEachKind(name: String) throws {
    let kind = try #require(exerciseKind(named: name))
    let guide = try guide()
    #expect(guide.contains("### `\(name)`\n"))
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
  @Test(arguments: exerciseKinds.map { $0.name })
  func exampleOfEachKindBreaksNoRule(name: String) throws {
    let kind = try #require(exerciseKind(named: name))
    let example = kind.example
      .replacing(/skills: \[.*\]/, with: "skills: [spot]").replacing(/level: \d/, with: "level: 4")
    let found = findings(replacing: ["fr/traps/bank/item-4.md": example])
    #expect(found == [])
  }
}
