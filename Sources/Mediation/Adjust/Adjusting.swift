import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Markdown
import Records
import Text

/// The rules of a course that a mediator adjusts for one learner: differences only.
struct Adjusting: Equatable, Sendable {
  /// Whose rules they are.
  let row: LearnerRow
  /// Which course of the list.
  var course: Int
  /// The differences as YAML, as in a course file: the choices write it too.
  var text: SafeText

  /// What the text says.
  var overrides: RuleOverrides { reading.overrides }

  /// The line of the first thing that isn't written as a setting; nil where all is.
  var unreadableLine: Int? {
    refused.isEmpty ? reading.diagnostics.first?.range.start.line : nil
  }

  /// What of it isn't allowed.
  var refused: [RefusedOverride] {
    RuleTable.standard.overridden(by: overrides, source: .mediator).refused
  }

  private var reading: (overrides: RuleOverrides, diagnostics: [Diagnostic]) {
    guard !text.isEmpty else { return (RuleOverrides(settings: []), []) }
    return RuleFile.read(Array(text.string.utf8), file: "")
  }
}

extension MediationState {
  /// The page where the rules are adjusted: simple choices, and what they write.
  func adjustPage(_ adjusting: Adjusting) -> Page {
    let isKept = standings[adjusting.row.learner].map { standing in
      kept(standing.told, adjusting.course) == adjusting.text
    }
    let refusals = adjusting.refused.map { words(of: $0) } + unreadable(adjusting)
    let reason = refusals.isEmpty ? (isKept == true ? words(.adjustSame) : nil) : refusals.first
    return Page(
      id: "adjust", place: [words(.roomTitle), adjusting.row.card, words(.adjustTitle)],
      blocks: [.text([.text(words(.adjustText))])] + courseQuestion(adjusting)
        + AdjustedRule.allCases.flatMap { question($0, adjusting) } + [
          .control(
            .field(
              Field(
                id: "text", label: words(.adjustWritten), kind: .lines(height: 4),
                value: adjusting.text, width: 60, limit: 1000)))
        ] + refusals.map { .live($0) } + [
          main("keep", .adjustKeep, unavailable: reason)
        ],
      commands: row())
  }

  /// What is in force for a learner in a course of the list, as YAML.
  func kept(_ told: Told, _ course: Int) -> SafeText {
    guard courses.indices.contains(course) else { return .empty }
    return SafeText(told.overrides[courses[course].outline.id] ?? "", as: .lines)
  }

  private func courseQuestion(_ adjusting: Adjusting) -> [Block] {
    guard courses.count > 1 else { return [] }
    let options = courses.enumerated().map { index, course in
      Choice.Option(
        label: [.text(course.outline.title(in: language))], isChosen: index == adjusting.course)
    }
    return [
      .text([.text(words(.adjustCourse))]),
      .control(.choice(Choice(id: "course", label: words(.adjustCourse), options: options))),
    ]
  }

  private func question(_ rule: AdjustedRule, _ adjusting: Adjusting) -> [Block] {
    let chosen = rule.chosen(in: adjusting.overrides)
    let options = rule.steps.enumerated().map { index, step in
      Choice.Option(label: [.text(words(step.phrase))], isChosen: index == chosen)
    }
    return [
      .text([.text(words(rule.question))]),
      .control(.choice(Choice(id: rule.id, label: words(rule.question), options: options))),
    ]
  }

  private func unreadable(_ adjusting: Adjusting) -> [SafeText] {
    adjusting.unreadableLine.map { [words(.adjustUnreadable, ["line": .count($0)])] } ?? []
  }

  /// What a person did on that page.
  mutating func adjust(_ adjusting: Adjusting, _ action: Action) -> [MediationEffect] {
    var adjusting = adjusting
    switch action {
    case .edit("text", let text): adjusting.text = text
    case .choose("course", let option):
      let told = standings[adjusting.row.learner]?.told ?? Told()
      adjusting.course = option
      adjusting.text = kept(told, option)
    case .choose(let id, let option):
      guard let rule = AdjustedRule(rawValue: id.rawValue) else { break }
      let changed = rule.choosing(option, in: adjusting.overrides)
      adjusting.text = SafeText(changed.yaml, as: .lines)
    case .press("keep"): return keep(adjusting)
    default: break
    }
    screen = .adjust(adjusting)
    return []
  }

  private func keep(_ adjusting: Adjusting) -> [MediationEffect] {
    guard let mediator, courses.indices.contains(adjusting.course), adjusting.refused.isEmpty,
      adjusting.unreadableLine == nil
    else { return [] }
    let fact = RulesChanged(
      mediator: mediator.id, course: courses[adjusting.course].outline.id,
      overrides: adjusting.text.string)
    return [.changeRules(fact, of: adjusting.row.learner)]
  }
}
