import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension MediationState {
  /// One learner: what is so now and why to look; where each skill stands; what was answered; what
  /// is done without help; what the person says; what was proposed.
  func learnerPage(_ review: LearnerReview, _ answers: [AnswerRow]) -> Page {
    let standing = standing(of: review)
    return Page(
      id: PageID(rawValue: "learner-\(review.row.learner)"),
      place: [words(.roomTitle), review.row.card],
      blocks: nowBlocks(review, standing) + skillBlocks(standing) + answerBlocks(answers)
        + autonomyBlocks(standing) + orientationBlocks(standing) + toldBlocks(standing.told)
        + assignedBlocks(review, standing.told) + moreBlocks,
      commands: row(learnerCommands), focus: answers.isEmpty ? "autonomy" : "answers")
  }

  private var learnerCommands: [Command] {
    [
      Command(
        id: "assign", label: words(.learnerAssign), help: words(.learnerAssignHelp),
        key: .character("p")),
      Command(
        id: "visit", label: words(.roomCame), help: words(.learnerVisitHelp),
        key: .character("v")),
    ]
  }

  /// Where the person is and at what, since when, and why to look; a raised hand.
  private func nowBlocks(_ review: LearnerReview, _ standing: Standing) -> [Block] {
    let here = rows.first { $0.person?.learner == review.row.learner }
    let needs = standing.needs.map { words(of: $0) }
    return [.text([.text(here.map { now($0) } ?? whereabouts(of: review.row))])]
      + (needs.isEmpty ? [] : [.list(start: nil, items: needs.map { [.text([.text($0)])] })])
      + (here.map { hand($0) } ?? [])
  }

  /// « Poste 3 · Fichiers et dossiers, leçon « Ranger ses fichiers », depuis 12 min »
  private func now(_ row: RoomRow) -> SafeText {
    let work = activity(row.person?.activity)
    let since = waited(since: row.person?.since ?? wallClock)
    return SafeText("\(row.place) · \(work.isEmpty ? since : SafeText("\(work), \(since)"))")
  }

  private func hand(_ row: RoomRow) -> [Block] {
    guard let raised = row.handRaisedAt else { return [] }
    let call = words(.learnerCalls, ["since": .text(waited(since: raised))])
    return [.text([.text(call)])]
  }

  private func assignedBlocks(_ review: LearnerReview, _ told: Told) -> [Block] {
    let places = modules.filter { told.placements.contains($0) }
    let placements = places.map { place in
      Block.text([.text(words(.placementStarted, ["module": .text(title(of: place))]))])
    }
    let given = review.row.assignments.enumerated().flatMap { number, assignment -> [Block] in
      let module = title(of: assignment.module, in: assignment.course)
      let note = assignment.note.map { words(.learnerAssignedNote, ["note": .text($0)]) }
      return [
        .control(
          .button(
            Button(
              id: ControlID(rawValue: "take-back-\(number)"),
              label: words(.learnerTakeBack, ["module": .text(module)]))))
      ] + (note.map { [.text([.text($0)])] } ?? [])
    }
    let nothing = Block.text([.text(words(.learnerAssignedNone))])
    return [.heading(level: 2, [.text(words(.learnerAssigned))])] + placements
      + (given.isEmpty ? [nothing] : given)
  }

  /// What is done seldom, at the end.
  private var moreBlocks: [Block] {
    let buttons: [(ControlID, MediationPhrase)] = [
      ("autonomy", .autonomyConfirm), ("placement", .placementStart), ("adjust", .adjustTitle),
      ("renew", .learnerRenew), ("join", .learnerJoin),
    ]
    return [.heading(level: 2, [.text(words(.learnerMore))])]
      + buttons.map { .control(.button(Button(id: $0, label: words($1)))) }
  }

  /// What a person did on the page of a learner.
  mutating func learner(
    _ review: LearnerReview, _ answers: [AnswerRow], _ action: Action
  ) -> [MediationEffect] {
    let row = review.row
    switch action {
    case .press("assign"): screens.append(.assign(Assigning(to: .learner(row))))
    case .press("visit"): return [.visit(row.learner)]
    case .press("renew"): screens.append(.confirming(.renew(row)))
    case .press("join"): screens.append(.join(JoiningCards(second: row.card)))
    case .press("autonomy"): screens.append(.autonomy(ConfirmingAutonomy(row: row)))
    case .press("placement"): screens.append(.placement(StartingPlacement(row: row)))
    case .press("adjust"):
      let text = kept(standing(of: review).told, 0)
      screens.append(.adjust(Adjusting(row: row, course: 0, text: text)))
    case .press("all-answers"): screens.append(.answers(row, answers))
    case .row("answers", let row, _): open(row, of: answers)
    case .press(let id):
      let number = Int(id.rawValue.dropFirst("take-back-".count)) ?? -1
      if row.assignments.indices.contains(number) {
        return [.takeBack(row.assignments[number], from: row.learner)]
      }
    default: break
    }
    return []
  }

  /// A learner was read: shown on top, or in the place of what was shown of the same learner.
  mutating func show(_ review: LearnerReview, _ answers: [AnswerRow]) {
    standings[review.row.learner] = standing(of: review)
    for index in screens.indices {
      if case .learner(let shown, _) = screens[index],
        shown.row.learner == review.row.learner
      {
        screens[index] = .learner(review, answers)
        return
      }
    }
    switch screen {
    case .room, .people: screens.append(.learner(review, answers))
    default: break
    }
  }

  /// The learner took the consent back: nothing of the work stays on the screen.
  mutating func leaveLearner() {
    screens = Array(screens.prefix(2))
    status = words(.learnerWithdrawn)
  }
}
