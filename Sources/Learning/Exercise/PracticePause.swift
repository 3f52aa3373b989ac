import Curriculum
import Interface
import LearnerModel
import Records
import Text

/// A stop between two items.
enum PracticePause: Equatable, Sendable {
  /// This comes next, if you like.
  case proposed(Decision, CourseID, ModuleID)
  /// This is difficult: shall someone come?
  case difficult(SkillID, CourseID, ModuleID)
  /// Somebody stops here.
  case stopped(CourseID, ModuleID)
  /// Nothing more is planned.
  case finished(CourseID, ModuleID)
}

extension PracticePause {
  /// The module that somebody leaves here; nil where practice goes on.
  fileprivate var place: ModulePlace? {
    switch self {
    case .proposed, .difficult: nil
    case .stopped(let course, let module), .finished(let course, let module):
      ModulePlace(course: course, module: module)
    }
  }
}

extension LearningState {
  /// A stop between two items.
  func pausePage(_ pause: PracticePause) -> Page {
    switch pause {
    case .proposed(let decision, let course, let module): proposalPage(decision, course, module)
    case .difficult(_, let course, let module): difficultPage(course, module)
    case .stopped(let course, let module): stoppedPage(course, module)
    case .finished(let course, let module): finishedPage(course, module)
    }
  }

  private func proposalPage(
    _ decision: Decision, _ course: CourseID, _ module: ModuleID
  ) -> Page {
    Page(
      id: PageID(rawValue: "proposed-\(decision.rule.rawValue)-\(decision.seenEvents)"),
      place: [title(of: module, in: course), words(.exercisePlace)],
      blocks: [
        .heading(level: 1, [.text(sentence(for: decision, in: course))]),
        main("yes", .proposalYes),
        .control(.button(Button(id: "no", label: words(.proposalNo)))),
      ],
      commands: row())
  }

  private func difficultPage(_ course: CourseID, _ module: ModuleID) -> Page {
    let question = facilities.hasMediator ? words(.difficultText) : words(.callNoMediator)
    let buttons: [Block] =
      facilities.hasMediator
      ? [
        main("yes", .difficultYes),
        .control(.button(Button(id: "no", label: words(.difficultNo)))),
      ] : [main("no", .commandContinue)]
    return Page(
      id: "difficult", place: [title(of: module, in: course), words(.exercisePlace)],
      blocks: [
        .heading(level: 1, [.text(words(.difficultTitle))]), .text([.text(question)]),
      ] + buttons,
      commands: row())
  }

  /// Where somebody stops: what was done, what is kept, and the way on.
  private func stoppedPage(_ course: CourseID, _ module: ModuleID) -> Page {
    let done = visit?.journey.answersThisSession ?? 0
    let count: [Block] =
      done > 0 ? [.text([.text(words(.stoppedCount, ["count": .count(done)]))])] : []
    return Page(
      id: "stopped", place: [title(of: module, in: course)],
      blocks: [.heading(level: 1, [.text(words(.stoppedTitle))])] + count
        + [.text([.text(words(whatIsKept))])]
        + (canTakeCard ? [main("keep", .homeCard)] : [])
        + [
          .control(
            .button(Button(id: "home", label: words(.finishedHome), isMain: !canTakeCard))),
          .control(.button(Button(id: "more", label: words(.finishedMore)))),
        ],
      commands: row())
  }

  private var canTakeCard: Bool { visit?.journey.hasCard == false && facilities.isKept }

  private var whatIsKept: LearningPhrase {
    if !facilities.isKept { return .storeMemoryOnly }
    return canTakeCard ? .keepWithout : .stoppedKept
  }

  private func finishedPage(_ course: CourseID, _ module: ModuleID) -> Page {
    Page(
      id: "finished", place: [title(of: module, in: course)],
      blocks: [
        .heading(level: 1, [.text(words(.finishedTitle))]),
        .text([.text(words(.finishedText))]), main("home", .finishedHome),
        .control(.button(Button(id: "more", label: words(.finishedMore)))), takeAwayButton(),
      ],
      commands: row())
  }

  /// Stops, once what is asked before a module is called done was asked.
  mutating func stop(at pause: PracticePause) {
    if let place = pause.place, let question = question(afterDoing: place) {
      ask(question, then: .pause(pause))
    } else {
      screens.append(.pause(pause))
    }
  }

  /// What a person did at a stop between two items.
  mutating func act(_ press: ControlID, on pause: PracticePause, _ turn: inout Turn) {
    switch (press, pause) {
    case ("yes", .proposed(_, let course, let module)):
      practise(module, of: course, after: .taken, &turn)
    case ("no", .proposed(let decision, let course, let module)):
      decline(decision, course, module, &turn)
    case ("yes", .difficult(let skill, let course, let module)):
      answerCall(true, skill, course, module, &turn)
    case ("no", .difficult(let skill, let course, let module)):
      answerCall(false, skill, course, module, &turn)
    case ("keep", .stopped): screens.append(.keepOffer)
    case ("home", .finished), ("home", .stopped): screens = [.welcome, .home]
    case ("more", .stopped(let course, let module)): practise(module, of: course, &turn)
    case (Self.takeAwayID, .finished(let course, let module)):
      openTakeAway(of: module, in: course)
    case ("more", .finished(let course, let module)): carryOn(module, of: course, &turn)
    default: break
    }
  }

  /// « Pas maintenant »: kept first, so that the rules know it when they choose again.
  mutating func decline(
    _ decision: Decision, _ course: CourseID, _ module: ModuleID, _ turn: inout Turn
  ) {
    guard let proposal = decision.proposal else { return }
    let answer = ProposalAnswered(
      rule: proposal.rule.rawValue, skill: proposal.skill, isAccepted: false)
    record([.proposalAnswered(answer)], as: .proposal(course, module), &turn)
  }

  /// A yes raises the hand; a no counts as an answer too, and practice goes on.
  private mutating func answerCall(
    _ isAccepted: Bool, _ skill: SkillID, _ course: CourseID, _ module: ModuleID,
    _ turn: inout Turn
  ) {
    let answer = ProposalAnswered(
      rule: RuleID.call.rawValue, skill: skill, isAccepted: isAccepted)
    if isAccepted { changeHand(to: true, &turn) }
    record([.proposalAnswered(answer)], as: .proposal(course, module), &turn)
  }
}

extension Decision {
  /// The rule whose proposal can be declined; nil where nothing is proposed.
  var proposal: (rule: RuleID, skill: SkillID)? {
    guard let skill else { return nil }
    if rule == .review || rule == .prerequisite { return (rule, skill) }
    return interpretation.first { $0.rule == .raise }.map { ($0.rule, $0.skill) }
  }
}
