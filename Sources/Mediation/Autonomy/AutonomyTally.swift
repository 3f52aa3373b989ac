import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

/// How much was done, how much of what succeeded without help, and what was remembered on a later day,
/// over some skills.
struct AutonomyTally: Equatable, Sendable {
  /// The exercises that were answered.
  private(set) var done = 0
  /// The successes without help.
  private(set) var alone = 0
  /// All successes that are remembered, at most 20 a skill.
  private(set) var successes = 0
  /// The reviews on a later day that were right alone at first try.
  private(set) var retained = 0
  /// All reviews on a later day.
  private(set) var reviews = 0

  /// Counts some skills of a course.
  init(of skills: some Sequence<SkillID>, in facts: LearnerFacts) {
    for known in skills.compactMap({ facts.skills[$0] }) {
      done += known.answers
      alone += known.successes.count { $0 }
      successes += known.successes.count
      retained += known.reviews.retained
      reviews += known.reviews.total
    }
  }
}

extension MediationState {
  /// How much is done without help, for the tools and for administration apart; then what mediators
  /// confirmed.
  func autonomyBlocks(_ standing: Standing) -> [Block] {
    let sentences =
      courses.flatMap { axisSentences(in: $0, standing) } + confirmed(standing.told)
    guard !sentences.isEmpty else { return [] }
    return [
      .heading(level: 2, [.text(words(.autonomyTitle))]),
      .list(start: nil, items: sentences.map { [.text([.text($0)])] }),
    ]
  }

  private func axisSentences(in course: LoadedCourse, _ standing: Standing) -> [SafeText] {
    guard let facts = standing.facts[course.outline.id] else { return [] }
    let title = courses.count > 1 ? course.outline.title(in: language) : nil
    return Axis.allCases.compactMap { axis in
      let skills = course.outline.skills.list.filter { $0.axis == axis }.map(\.id)
      return sentence(AutonomyTally(of: skills, in: facts), about: words(axis.phrase), in: title)
    }
  }

  /// « Outils numériques (Messages piégés) : 9 exercices faits. Dernières réussites : 4 sur 6 sans
  /// aide. Retenu un autre jour : 2 sur 3. »
  private func sentence(
    _ tally: AutonomyTally, about axis: SafeText, in course: SafeText?
  ) -> SafeText? {
    guard tally.done > 0 else { return nil }
    let said = sentence(tally, about: course.map { SafeText("\(axis) (\($0))") } ?? axis)
    guard tally.reviews > 0 else { return said }
    let retained = words(
      .autonomyRetained,
      ["retained": .count(tally.retained), "reviews": .count(tally.reviews)])
    return SafeText("\(said) \(retained)")
  }

  /// How much was done of something, and how much of what succeeded without help: the mistakes must
  /// be seen beside the successes.
  func sentence(_ tally: AutonomyTally, about what: SafeText) -> SafeText {
    let alone = words(
      tally.successes == 0 ? .autonomyNoSuccess : .autonomyAlone,
      ["count": .count(tally.successes), "alone": .count(tally.alone)])
    return words(
      .autonomyAbout,
      [
        "about": .text(what),
        "done": .text(words(.autonomyDone, ["count": .count(tally.done)])),
        "alone": .text(alone),
      ])
  }

  private func confirmed(_ told: Told) -> [SafeText] {
    modules.compactMap { place in
      told.answers[place.course]?.confirmed[place.module].map { said in
        words(
          .autonomyConfirmedSentence,
          [
            "module": .text(title(of: place)), "degree": .text(said.degree.words(in: words)),
            "day": .text(day(of: said.time.milliseconds)),
          ])
      }
    }
  }
}

extension Axis {
  fileprivate var phrase: MediationPhrase {
    switch self {
    case .digital: .axisDigital
    case .administrative: .axisAdministrative
    }
  }
}

extension AutonomyConfirmed.Degree {
  /// The degree in La Coop's words.
  func words(in catalogue: Catalogue) -> SafeText {
    let degree: AutonomyDegree =
      switch self {
      case .guided: .guided
      case .guidedWhenNeeded: .partly
      case .autonomous: .alone
      }
    return degree.words(in: catalogue)
  }
}
