import CourseFormat
import Curriculum
import Exercises
import LearnerModel
import Records
import Text

/// What led to the next exercise: whether the person has read why it comes.
enum PracticeLead: Equatable {
  /// Somebody begins, or was led here by a page that didn't say what comes.
  case unsaid
  /// The page before said what comes, and it was taken.
  case taken
}

extension LearningState {
  /// Goes on practising: asks what the rules choose, or stops where they say so. What can be
  /// declined is proposed first, where no page did so.
  mutating func practise(
    _ module: ModuleID, of courseID: CourseID, after lead: PracticeLead = .unsaid,
    _ turn: inout Turn
  ) {
    guard let course = course(courseID) else { return }
    screens = screens.filter { !$0.isPractice }
    let place = ModulePlace(course: courseID, module: module)
    if let question = question(before: place) { return ask(question, then: .practice(place)) }
    let decision = self.decision(in: module, of: course, on: turn.now.moment.day)
    switch decision.action {
    case .callMediator(let skill):
      screens.append(.pause(.difficult(skill, courseID, module)))
    case .finish: stop(at: .finished(courseID, module))
    case .exercise where lead == .unsaid && decision.proposal != nil:
      screens.append(.pause(.proposed(decision, courseID, module)))
    case .exercise: ask(decision, in: module, of: course, after: lead, &turn)
    }
  }

  /// Goes on after the end for today, with what was learned before.
  mutating func carryOn(_ module: ModuleID, of courseID: CourseID, _ turn: inout Turn) {
    guard let course = course(courseID) else { return }
    let decision = facts(in: course).decisionToCarryOn(
      in: scope(of: module, in: course), of: CoursePlan(course.outline),
      on: turn.now.moment.day, under: rules(of: course))
    guard let decision else { return }
    screens = screens.filter { !$0.isPractice }
    ask(decision, in: module, of: course, after: .taken, &turn)
  }

  /// Asks an item of the skill that was decided on. Where there is no example to show first, a
  /// hint is offered in its place: what nobody saw can't have helped.
  private mutating func ask(
    _ decision: Decision, in module: ModuleID, of course: LoadedCourse, after lead: PracticeLead,
    _ turn: inout Turn
  ) {
    guard case .exercise(let skill, let level, let help) = decision.action else { return }
    let chosen = facts(in: course).item(
      for: skill, at: level, help: help, in: scope(of: module, in: course),
      of: CoursePlan(course.outline), seed: turn.newSeed())
    guard let chosen, let item = course.item(chosen.item.id, in: language) else {
      screens.append(.pause(.finished(course.outline.id, module)))
      return
    }
    let example = chosen.example.flatMap {
      self.example($0.item.id, variant: $0.variant, in: course)
    }
    let decided = help == .example && example == nil ? decision.offering(.hint) : decision
    let asked = self.asked(item, chosen, because: decided, in: module, of: course, &turn)
    let isAnnounced = lead == .unsaid && decided.isNews
    open(
      sitting(for: asked, item: item, turn), example: example, isAnnounced: isAnnounced, turn,
      in: course)
    record([.asked(asked)], as: .progress, &turn)
  }

  /// The fact that an item is asked, and why.
  func asked(
    _ item: Item, _ chosen: ItemChoice, because decision: Decision, in module: ModuleID,
    of course: LoadedCourse, context: Asked.Context = .practice, _ turn: inout Turn
  ) -> Asked {
    Asked(
      asking: turn.newID(), session: visit?.session ?? "", context: context,
      course: course.outline.id, module: module, item: item.outline.id,
      revision: item.outline.revision, skills: item.outline.skills, level: item.outline.level,
      expectedSeconds: item.outline.expectedSeconds, variant: chosen.variant,
      seed: chosen.seed, language: language, decision: decision.record(with: chosen))
  }

  private mutating func open(
    _ sitting: Sitting, example: WorkedExample? = nil, isAnnounced: Bool, _ turn: Turn,
    in course: LoadedCourse
  ) {
    let progress = progress(in: sitting.asked.module, of: course, on: turn.now.moment.day)
    screens.append(
      .practice(
        PracticeSitting(
          sitting: sitting, example: example, isAnnounced: isAnnounced, progress: progress)))
  }

  /// An item, solved; nil where its author wrote no way to the answer.
  func example(_ id: ItemID, variant: Int, in course: LoadedCourse) -> WorkedExample? {
    guard let item = course.item(id, in: language), !item.solution.isEmpty else { return nil }
    let presentation = Presentation(
      seed: 0, words: words, drawings: course.drawings(in: language), isEnabled: false)
    let state = item.exercise.presented(
      presentation, of: item.variants, from: variant, restarts: 0)
    return WorkedExample(state: state.solution ?? state, item: item, variant: variant)
  }

  /// Goes back to an item that was left open.
  mutating func resume(_ open: Journey.OpenAsking, _ turn: inout Turn) {
    guard let course = course(open.asked.course),
      let item = course.item(open.asked.item, in: language)
    else { return }
    let sitting = self.sitting(for: open.asked, item: item, turn, resuming: open)
    self.open(sitting, isAnnounced: false, turn, in: course)
  }
}

extension Decision {
  /// Whether its reason is worth a line above the exercise, or under a second try. Going on isn't;
  /// a help that is offered is told with the exercise, and what is harder is proposed.
  var isNews: Bool {
    rule != .next
      || interpretation.contains { ![.hint, .example, .raise].contains($0.rule) }
  }
}
