public import Curriculum
public import LearnerModel
import Records
public import Text

/// The table of rules in force, as a person reads it.
public struct RuleSheet {
  private let table: RuleTable
  private let words: Catalogue
  private let course: SafeText?
  private let skills: [(id: SkillID, title: SafeText)]

  /// Makes the sheet of a table; with the outline of a course, its settings are named by the titles
  /// of its skills.
  public init(_ table: RuleTable, of course: CourseOutline? = nil, words: Catalogue) {
    self.table = table
    self.words = words
    self.course = course.map { $0.title(in: words.language) }
    self.skills = course?.skills.list.map { ($0.id, $0.title(in: words.language)) } ?? []
  }

  /// The sheet for a terminal.
  public var text: String {
    let title =
      course.map { words.words(RulesPhrase.titleOfCourse, ["course": .text($0)]) }
      ?? words.words(RulesPhrase.title)
    let order = table.order
    let parts: [[String]] = [
      [title.string],
      Paragraph(words.words(RulesPhrase.evidence, values(under: "E"))).lines,
      section(.interpretation, order.interpretation), section(.choice, order.choice),
      section(.besides, [.weak, .placement]), settings,
      [words.words(RulesPhrase.hash, ["hash": .text(SafeText(table.hash.short))]).string],
    ]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func section(_ title: RulesPhrase, _ rules: [RuleID]) -> [String] {
    [words.words(title).string]
      + rules.flatMap { Paragraph(sentence(of: $0), lead: lead($0)).lines }
  }

  private func lead(_ rule: RuleID) -> String { "  \(rule.rawValue)  " }

  /// A rule in words, with the numbers in force.
  private func sentence(of rule: RuleID) -> SafeText {
    guard let phrase = RulesPhrase(rawValue: "rules.\(rule.rawValue)") else { return .empty }
    let said = words.words(phrase, values(under: rule.rawValue))
    switch table.mode(of: rule) {
    case .on: return said
    case .off: return SafeText("\(words.words(RulesPhrase.off)) \(said)")
    case .notice: return SafeText("\(words.words(RulesPhrase.notice)) \(said)")
    }
  }

  /// The numbers under a name, by their key.
  private func values(under name: String) -> [String: PhraseValue] {
    Dictionary(
      uniqueKeysWithValues: Threshold.allCases.filter { $0.rawValue.hasPrefix("\(name).") }
        .map { (String($0.rawValue.dropFirst(name.count + 1)), .count(Int(table.value($0)))) })
  }

  // MARK: Who changed what

  private var settings: [String] {
    let general = sentences(for: nil)
    let own = skills.flatMap { skill in
      table.skillsWithOwnSettings.contains(skill.id) ? sentences(for: skill) : []
    }
    let all = general + own.filter { !general.contains($0) }
    let lines = all.isEmpty ? [words.words(RulesPhrase.settingsNone)] : all
    return [words.words(RulesPhrase.settings).string]
      + lines.flatMap { Paragraph($0, lead: "  ").lines }
  }

  private func sentences(for skill: (id: SkillID, title: SafeText)?) -> [SafeText] {
    let about = skill?.title ?? words.words(RulesPhrase.forAll)
    return Threshold.allCases.compactMap { threshold in
      sentence(of: threshold, for: skill?.id, about)
    }
      + RuleID.allCases.compactMap { rule in sentence(of: rule, for: skill?.id, about) }
  }

  private func sentence(
    of threshold: Threshold, for skill: SkillID?, _ about: SafeText
  ) -> SafeText? {
    let source = table.source(of: threshold, for: skill)
    let (value, standard) = (table.value(threshold, for: skill), table.standard(threshold))
    let isNew =
      skill == nil || source != table.source(of: threshold) || value != table.value(threshold)
    guard isNew, source != .standard || standard != threshold.standard else { return nil }
    return words.words(
      threshold == .target ? RulesPhrase.settingTarget : .settingValue,
      [
        "name": .text(SafeText(threshold.rawValue)), "value": .count(Int(value)),
        "standard": .count(Int(source == .standard ? threshold.standard : standard)),
        "by": .text(words.words(source.phrase)), "about": .text(about),
      ])
  }

  private func sentence(of rule: RuleID, for skill: SkillID?, _ about: SafeText) -> SafeText? {
    let (mode, source) = (table.mode(of: rule, for: skill), table.source(of: rule, for: skill))
    let isNew = skill == nil || source != table.source(of: rule) || mode != table.mode(of: rule)
    guard isNew, source != .standard || mode != rule.standardMode else { return nil }
    let phrase: RulesPhrase =
      switch mode {
      case .on: .settingOn
      case .off: .settingOff
      case .notice: .settingNotice
      }
    return words.words(
      phrase,
      [
        "name": .text(SafeText(rule.rawValue)), "by": .text(words.words(source.phrase)),
        "about": .text(about),
      ])
  }
}

extension DecisionThreshold.Source {
  /// Who it is: « de l'auteur ».
  var phrase: RulesPhrase {
    switch self {
    case .standard: .bySite
    case .author: .byAuthor
    case .mediator: .byMediator
    }
  }
}
