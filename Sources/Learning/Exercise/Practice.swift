import CourseFormat
import Curriculum
import Exercises
import Interface
import LearnerModel
import Records
import Text

/// An item of the bank before the learner, and what the rules say comes after it.
struct PracticeSitting: Sendable {
  /// The item.
  var sitting: Sitting
  /// A worked example to look at first; nil where none is due, or once it was seen.
  var example: WorkedExample?
  /// What comes next; nil until the answer is kept.
  var next: Decision?
  /// Which item of this sitting it is, from 1.
  let number: Int
  /// About how many there will be.
  let total: Int

  /// The course.
  var course: CourseID { sitting.asked.course }
  /// The module.
  var module: ModuleID { sitting.asked.module }
}

/// Another item of the same skill, answered, with the way to its answer.
struct WorkedExample: Sendable {
  /// The item, answered rightly.
  let state: ExerciseState
  /// The item.
  let item: Item
  /// Which of its variants.
  let variant: Int
}

/// A stop between two items.
enum PracticePause: Equatable, Sendable {
  /// This is difficult: shall someone come?
  case difficult(SkillID, CourseID, ModuleID)
  /// Nothing more is planned.
  case finished(CourseID, ModuleID)
}

extension LearningState {
  /// The table of rules that is in force in a course.
  func rules(of course: LoadedCourse) -> RuleTable {
    .inForce(
      in: course.outline, course: course.overrides, modules: course.moduleOverrides,
      skills: course.skillOverrides)
  }

  /// What the rules know of the learner in a course: a fold over all that happened.
  func facts(in course: LoadedCourse) -> LearnerFacts {
    let plan = CoursePlan(course.outline)
    let rules = rules(of: course)
    return (visit?.told ?? []).reduce(into: LearnerFacts()) { facts, told in
      facts.observe(told.body, at: told.time, in: plan, under: rules)
    }
  }

  /// What may be chosen from in a module: its skills and what they stand on.
  func scope(of module: ModuleID, in course: LoadedCourse) -> Scope {
    let skills = course.outline.module(module)?.skills ?? []
    return Scope(
      skills: CoursePlan(course.outline).closure(of: skills),
      capabilities: facilities.capabilities)
  }

  /// What comes next in a module, and why.
  func decision(in module: ModuleID, of course: LoadedCourse, on day: LocalDay) -> Decision {
    facts(in: course).decision(
      in: scope(of: module, in: course), of: CoursePlan(course.outline), on: day,
      under: rules(of: course))
  }

  /// Goes on practising: asks what the rules choose, or stops where they say so.
  mutating func practise(_ module: ModuleID, of courseID: CourseID, _ turn: inout Turn) {
    guard let course = course(courseID) else { return }
    screens = screens.filter { !$0.isPractice }
    let decision = self.decision(in: module, of: course, on: turn.now.moment.day)
    switch decision.action {
    case .callMediator(let skill):
      screens.append(.pause(.difficult(skill, courseID, module)))
    case .finish: screens.append(.pause(.finished(courseID, module)))
    case .exercise(let skill, let level, let help):
      ask(skill, at: level, help, because: decision, in: module, of: course, &turn)
    }
  }

  /// Goes on after the end for today, with what was learned before.
  mutating func carryOn(_ module: ModuleID, of courseID: CourseID, _ turn: inout Turn) {
    guard let course = course(courseID) else { return }
    let decision = facts(in: course).decisionToCarryOn(
      in: scope(of: module, in: course), of: CoursePlan(course.outline),
      on: turn.now.moment.day, under: rules(of: course))
    guard let decision, case .exercise(let skill, let level, let help) = decision.action else {
      return
    }
    screens = screens.filter { !$0.isPractice }
    ask(skill, at: level, help, because: decision, in: module, of: course, &turn)
  }

  /// Asks an item of a skill.
  private mutating func ask(
    _ skill: SkillID, at level: Level, _ help: HelpOffer, because decision: Decision,
    in module: ModuleID, of course: LoadedCourse, _ turn: inout Turn
  ) {
    let facts = self.facts(in: course)
    let chosen = facts.item(
      for: skill, at: level, help: help, in: scope(of: module, in: course),
      of: CoursePlan(course.outline), seed: turn.newSeed())
    guard let chosen, let item = course.item(chosen.item.id, in: language) else {
      screens.append(.pause(.finished(course.outline.id, module)))
      return
    }
    let asked = self.asked(item, chosen, because: decision, in: module, of: course, &turn)
    let example = chosen.example.flatMap { self.example($0, in: course) }
    open(sitting(for: asked, item: item, turn), example: example, facts, in: course)
    record([.asked(asked)], as: .progress, &turn)
  }

  /// The fact that an item is asked, and why.
  private func asked(
    _ item: Item, _ chosen: ItemChoice, because decision: Decision, in module: ModuleID,
    of course: LoadedCourse, _ turn: inout Turn
  ) -> Asked {
    Asked(
      asking: turn.newID(), session: visit?.session ?? "", context: .practice,
      course: course.outline.id, module: module, item: item.outline.id,
      revision: item.outline.revision, skills: item.outline.skills, level: item.outline.level,
      expectedSeconds: item.outline.expectedSeconds, variant: chosen.variant,
      seed: chosen.seed, language: language, decision: decision.record)
  }

  /// Shows an item. About four more are to come for each skill of the module that isn't done
  /// without help yet: three make mastery at best (learner model, M1).
  private mutating func open(
    _ sitting: Sitting, example: WorkedExample? = nil, _ facts: LearnerFacts,
    in course: LoadedCourse
  ) {
    let answered = visit?.journey.answersThisSession ?? 0
    let done = Set(facts.mastered(in: CoursePlan(course.outline)))
    let left = (scope(of: sitting.asked.module, in: course).skills ?? []).subtracting(done)
    screens.append(
      .practice(
        PracticeSitting(
          sitting: sitting, example: example, number: answered + 1,
          total: answered + max(1, 4 * left.count))))
  }

  /// An item of the same skill, solved; nil where its author wrote no way to the answer.
  private func example(
    _ chosen: ItemChoice.Example, in course: LoadedCourse
  ) -> WorkedExample? {
    guard let item = course.item(chosen.item.id, in: language), !item.solution.isEmpty else {
      return nil
    }
    let presentation = Presentation(
      seed: 0, words: words, drawings: course.drawings(in: language), isEnabled: false)
    let values = item.variants.isEmpty ? [:] : item.variants[chosen.variant % item.variants.count]
    let state = item.exercise.presented(presentation, values: values)
    return WorkedExample(state: state.solution ?? state, item: item, variant: chosen.variant)
  }

  /// Goes back to an item that was left open.
  mutating func resume(_ open: Journey.OpenAsking, _ turn: inout Turn) {
    guard let course = course(open.asked.course),
      let item = course.item(open.asked.item, in: language)
    else { return }
    let sitting = self.sitting(for: open.asked, item: item, turn, resuming: open)
    self.open(sitting, facts(in: course), in: course)
  }

  /// Once an answer is kept: what the rules say comes after it.
  mutating func prepareNext(after asking: AskingID, _ turn: Turn) {
    guard case .practice(var practice) = screen, practice.sitting.asked.asking == asking,
      let course = course(practice.course)
    else { return }
    practice.next = decision(in: practice.module, of: course, on: turn.now.moment.day)
    screen = .practice(practice)
  }
}

extension Screen {
  /// Whether it belongs to practice, which has one screen at a time.
  var isPractice: Bool {
    switch self {
    case .practice, .pause, .lesson, .lessonEnd: true
    default: false
    }
  }
}
