/// One person's way through a course under one policy, and what came of it.
struct SimulatedStudy {
  /// What is measured of a person.
  struct Outcome {
    /// The mean strength over all skills, seven days after the last sitting.
    var retained = 0.0
    /// How many skills are truly mastered at the end.
    var trulyMastered = 0
    /// Whether the person gave up.
    var hasGivenUp = false
    /// The skills that were called mastered, each once.
    var calledMastered = 0
    /// Those of them that weren't truly, at that moment.
    var falselyMastered = 0
    /// The answers.
    var answers = 0
    /// Those given for skills that were truly mastered already, beyond the three that anybody needs
    /// to notice it; reviews (the first answer for a skill on a later day) apart.
    var overPractice = 0
    /// The calls to a mediator.
    var calls = 0
    /// The answers until 18 of 20 skills had been truly mastered once; nil where that never was.
    var answersToMost: Int?
  }

  private let course: SimulatedCourse
  private var learner: SimulatedLearner
  private var policy: any SimulatedPolicy
  private let canGiveUp: Bool
  private var outcome = Outcome()
  private var isCalledMastered: [Bool]
  private var lastDays: [Int?]
  private var answersWhileKnown: [Int]
  private var wereKnown: Set<Int> = []

  /// Prepares a study.
  init(
    of learner: SimulatedLearner, in course: SimulatedCourse, under policy: any SimulatedPolicy,
    canGiveUp: Bool
  ) {
    self.learner = learner
    self.course = course
    self.policy = policy
    self.canGiveUp = canGiveUp
    isCalledMastered = Array(repeating: false, count: course.count)
    lastDays = Array(repeating: nil, count: course.count)
    answersWhileKnown = Array(repeating: 0, count: course.count)
  }

  /// Runs the sittings of a calendar, until so many answers were given.
  mutating func run(_ calendar: SimulatedCalendar, answers most: Int) -> Outcome {
    var step = policy.next(after: .begin, on: 0)
    var day = 0
    for (index, sitting) in calendar.sittings.enumerated() {
      day = sitting.day
      let nextDay = index + 1 < calendar.sittings.count ? calendar.sittings[index + 1].day : day + 3
      if index > 0 {
        learner.rest()
        if step == .finish { step = policy.next(after: .rested, on: day) }
      }
      step = sit(sitting, from: step, nextDay: nextDay, answers: most)
      if outcome.hasGivenUp || outcome.answers >= most { break }
    }
    conclude(on: day)
    return outcome
  }

  /// One sitting; gives back what would come next.
  private mutating func sit(
    _ sitting: SimulatedCalendar.Sitting, from first: SimulatedStep, nextDay: Int, answers most: Int
  ) -> SimulatedStep {
    var step = first
    var left = sitting.answers
    while left > 0, outcome.answers < most {
      switch step {
      case .finish: return .finish
      case .call(let skill):
        outcome.calls += 1
        learner.isVisited(skill: skill, day: sitting.day)
        step = policy.next(after: .visited(skill: skill), on: sitting.day)
      case .exercise(let skill, let level, let help):
        left -= 1
        let result = answer(skill: skill, level: level, help: help, day: sitting.day)
        step = policy.next(after: .answered(result), on: left > 0 ? sitting.day : nextDay)
        note(skill, day: sitting.day)
        if canGiveUp, learner.givesUp() {
          outcome.hasGivenUp = true
          return step
        }
      }
    }
    return step
  }

  private mutating func answer(
    skill: Int, level: Int, help: Int, day: Int
  ) -> SimulatedResult {
    outcome.answers += 1
    let isReview = lastDays[skill].map { $0 < day } ?? false
    if !learner.mind.knows(skill, on: day) {
      answersWhileKnown[skill] = 0
    } else if !isReview {
      answersWhileKnown[skill] += 1
      if answersWhileKnown[skill] > Self.enoughToNotice { outcome.overPractice += 1 }
    }
    lastDays[skill] = day
    return learner.answer(skill: skill, level: level, offered: help, day: day)
  }

  /// Looks whether the skill is called mastered for the first time, and whether most have been.
  private mutating func note(_ skill: Int, day: Int) {
    if !isCalledMastered[skill], policy.holdsMastered(skill) {
      isCalledMastered[skill] = true
      outcome.calledMastered += 1
      if !learner.mind.knows(skill, on: day) { outcome.falselyMastered += 1 }
    }
    guard outcome.answersToMost == nil else { return }
    if learner.mind.knows(skill, on: day) { wereKnown.insert(skill) }
    if wereKnown.count >= Self.most(of: course) { outcome.answersToMost = outcome.answers }
  }

  private mutating func conclude(on day: Int) {
    outcome.trulyMastered = countKnown(on: day)
    let sum = (0..<course.count).reduce(0.0) {
      $0 + learner.mind.strength(skill: $1, day: day + 7)
    }
    outcome.retained = sum / Double(course.count)
  }

  private func countKnown(on day: Int) -> Int {
    (0..<course.count).count { learner.mind.knows($0, on: day) }
  }

  /// Three right answers alone: fewer are luck (ASSISTments, Kolibri).
  private static let enoughToNotice = 3

  /// 18 of 20.
  static func most(of course: SimulatedCourse) -> Int { course.count * 9 / 10 }
}

/// When a person comes, and for how many answers.
struct SimulatedCalendar {
  /// A sitting.
  struct Sitting {
    /// The day, from 0.
    let day: Int
    /// The answers there is time for.
    let answers: Int
  }

  /// The sittings.
  let sittings: [Sitting]

  /// Draws a calendar: 8 to 16 answers every one to four days, thirty times.
  init(using chance: inout SimulatedChance) {
    var day = 0
    sittings = (0..<30).map { _ in
      defer { day += chance.whole(in: 1...4) }
      return Sitting(day: day, answers: chance.whole(in: 8...16))
    }
  }
}
