import CourseFormat
import Curriculum
import Foundation
import LearnerModel
import Records
import Testing
import Text

@testable import Authoring

/// The catalogues that ship.
enum ShippedWords {
  static let french = read("fr")
  static let english = read("en")

  private static func read(_ language: String) -> Catalogue {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { path, _ in
      path.deletingLastPathComponent()
    }
    let path = root.appending(path: "Assets/catalogues/\(language).yml").path
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    return CatalogueReader.read(Array(bytes), file: path).catalogue
      ?? Catalogue(language: Language(rawValue: language), templates: [:])
  }
}

@Suite struct RuleSheetTests {
  private static func overridden(
    _ rule: String, _ key: String, _ value: RuleOverrides.Value,
    by source: DecisionThreshold.Source, for skills: [SkillID]? = nil
  ) -> RuleTable {
    RuleTable.standard.overridden(
      by: RuleOverrides(settings: [.init(rule: rule, key: key, value: value)]), source: source,
      for: skills
    ).table
  }

  @Test(arguments: [ShippedWords.french, ShippedWords.english])
  func everyRuleIsSaidWithItsNumbers(words: Catalogue) {
    let text = RuleSheet(.standard, words: words).text
    for rule in RuleID.allCases {
      #expect(text.contains("\n  \(rule.rawValue)  "), "\(rule.rawValue)")
    }
    #expect(!text.contains("{") && !text.contains("rules."))
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 79 })
  }

  @Test func theOrderIsThatOfTheTable() {
    let text = RuleSheet(.standard, words: ShippedWords.english).text
    let places = (RuleOrder.standard.interpretation + RuleOrder.standard.choice).map {
      text.range(of: "\n  \($0.rawValue)  ")?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(zip(places, places.dropFirst()).allSatisfy { $0! < $1! })
  }

  @Test func aSettingIsNamedWithWhoMadeIt() {
    let author = RuleSheet(
      Self.overridden("M1", "evidence", .number(75), by: .author), words: ShippedWords.english)
    #expect(author.text.contains("At least 75 evidence"))
    #expect(author.text.contains("M1.evidence: 75 instead of 80, set by the author"))
    let mediator = RuleSheet(
      Self.overridden("W1", "as", .word("notice"), by: .mediator), words: ShippedWords.english)
    #expect(mediator.text.contains("W1 as a notice, set by the mediator"))
    #expect(mediator.text.contains("(as a notice to the mediator only)"))
  }

  @Test func withoutSettingsItSaysSo() {
    let text = RuleSheet(.standard, words: ShippedWords.english).text
    #expect(text.contains("Nothing: all is as the program has it."))
  }

  @Test func whatTheInstalledFileChangesIsThePlacesOwn() {
    let table = RuleTable(
      RuleDefaults(values: [.raiseRun: 3], modes: [.bored: .on], order: nil))
    let text = RuleSheet(table, words: ShippedWords.english).text
    #expect(text.contains("L1.run: 3 instead of 2, set by the place"))
    #expect(text.contains("B1 on, set by the place"))
  }
}
