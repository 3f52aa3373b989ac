public import CourseFormat
import Curriculum
import LearnerModel
public import Records
public import Text

/// Decision by decision, what the rules chose for one learner and why: as it was kept that day,
/// never computed again.
public struct DecisionLog {
  private let asked: [(asked: Asked, time: EventTime)]
  private let courses: [LoadedCourse]
  private let words: Catalogue

  /// Reads what happened to a learner, in fold order; the courses give the titles.
  public init(_ history: [Event], courses: [LoadedCourse], words: Catalogue) {
    self.asked = history.compactMap { event in
      guard case .asked(let asked)? = event.body, asked.decision != nil,
        let time = event.content?.time
      else { return nil }
      return (asked, time)
    }
    self.courses = courses
    self.words = words
  }

  /// The log for a terminal, the oldest first.
  public var text: String {
    guard !asked.isEmpty else { return words.words(RulesPhrase.explainNone).string + "\n" }
    let title = words.words(RulesPhrase.explainTitle, ["count": .count(asked.count)])
    let entries = asked.enumerated().map { number, entry in
      entryLines(number + 1, entry.asked, entry.time).joined(separator: "\n")
    }
    return ([title.string] + entries).joined(separator: "\n\n") + "\n"
  }

  private func entryLines(_ number: Int, _ asked: Asked, _ time: EventTime) -> [String] {
    guard let decision = asked.decision else { return [] }
    let course = courses.first { $0.outline.id == asked.course }
    let explanation = Explanation(decision, in: words) { title(of: $0, in: course) }
    let item = course?.item(asked.item, in: words.language)?.title ?? SafeText(asked.item.rawValue)
    let said: [SafeText?] =
      [explanation.why(rule: decision.rule)] + explanation.mediator
      + [facts(of: decision, in: course), thresholds(of: decision), also(decision)]
      + [explanation.item, explanation.change] + explanation.settings.map { $0 }
    return Paragraph(item, lead: "\(number). \(moment(time))  \(decision.rule)  ").lines
      + said.compactMap { $0 }.flatMap { Paragraph($0, lead: "   ").lines }
  }

  /// « réponses 3 · preuves 77 »; the facts of another skill after its title.
  private func facts(of decision: DecisionRecord, in course: LoadedCourse?) -> SafeText? {
    let told = decision.facts.map { self.told($0, in: course) }
    guard !told.isEmpty else { return nil }
    return words.words(
      RulesPhrase.explainFacts, ["facts": .text(SafeText(told.joined(separator: " · ")))])
  }

  private func told(_ fact: DecisionFact, in course: LoadedCourse?) -> String {
    var name = fact.name[...]
    var about = ""
    if let slash = name.lastIndex(of: "/") {
      let owner = String(name[..<slash])
      name = name[name.index(after: slash)...]
      guard owner != "error" else { return "\(name) × \(whole(fact.value))" }
      about = title(of: SkillID(rawValue: owner), in: course).string + ", "
    }
    if let dot = name.lastIndex(of: ".") {
      about = "\(name[..<dot]), "
      name = name[name.index(after: dot)...]
    }
    let phrase = RulesPhrase(rawValue: "rules.fact.\(name)")
    let word = phrase.map { words.words($0).string } ?? String(name)
    return "\(about)\(word) \(name == "due" ? day(fact.value) : whole(fact.value))"
  }

  private func thresholds(of decision: DecisionRecord) -> SafeText? {
    guard !decision.thresholds.isEmpty else { return nil }
    let told = decision.thresholds.map { threshold in
      "\(threshold.name) \(whole(threshold.value)) (\(words.words(threshold.source.phrase)))"
    }
    return words.words(
      RulesPhrase.explainThresholds,
      ["thresholds": .text(SafeText(told.joined(separator: " · ")))])
  }

  private func also(_ decision: DecisionRecord) -> SafeText? {
    guard !decision.alsoTrue.isEmpty else { return nil }
    let rules = SafeText(decision.alsoTrue.joined(separator: ", "))
    return words.words(RulesPhrase.explainAlso, ["rules": .text(rules)])
  }

  private func title(of skill: SkillID, in course: LoadedCourse?) -> SafeText {
    course?.outline.skills[skill]?.title(in: words.language) ?? SafeText(skill.rawValue)
  }

  /// The local date and time that were stored.
  private func moment(_ time: EventTime) -> String {
    let minute = Moment(milliseconds: time.milliseconds, zoneMinutes: time.zoneMinutes).minuteOfDay
    let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(time.day) \(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  private func day(_ value: Double) -> String { LocalDay(number: Int(value)).description }

  private func whole(_ value: Double) -> String {
    value.magnitude < 1e15 ? String(Int(value.rounded())) : "?"
  }
}
