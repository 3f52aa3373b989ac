import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

/// A mediator says how far somebody does without help, in the words of La Coop.
struct ConfirmingAutonomy: Equatable, Sendable {
  /// Whose work it is.
  let row: LearnerRow
  /// Which module of the list is chosen.
  var module: Int?
  /// Which degree is chosen; nothing is, before the mediator says so.
  var degree: AutonomyConfirmed.Degree?
}

extension MediationState {
  /// The page where a degree is confirmed: what the answers say stands beside, and chooses nothing.
  func autonomyPage(_ confirming: ConfirmingAutonomy) -> Page {
    let degrees = AutonomyConfirmed.Degree.allCases
    let options = degrees.map { degree in
      Choice.Option(
        label: [.text(degree.words(in: words))], isChosen: confirming.degree == degree)
    }
    let missing: SafeText? =
      confirming.module == nil
      ? words(.assignEmpty) : confirming.degree == nil ? words(.autonomyEmpty) : nil
    return Page(
      id: "autonomy", place: [words(.roomTitle), confirming.row.card, words(.autonomyConfirm)],
      blocks: [.text([.text(words(.autonomyText))])] + moduleQuestion(chosen: confirming.module)
        + evidence(confirming) + [
          .text([.text(words(.autonomyQuestion))]),
          .control(
            .choice(Choice(id: "degree", label: words(.autonomyQuestion), options: options))),
          main("confirm", .autonomyButton, unavailable: missing),
        ],
      commands: row())
  }

  /// What the answers in the chosen module say.
  private func evidence(_ confirming: ConfirmingAutonomy) -> [Block] {
    guard let chosen = confirming.module, modules.indices.contains(chosen),
      let course = course(modules[chosen].course),
      let facts = standings[confirming.row.learner]?.facts[modules[chosen].course],
      let skills = course.outline.module(modules[chosen].module)?.skills
    else { return [] }
    let tally = AutonomyTally(of: skills, in: facts)
    return [.live(sentence(tally, about: words(.autonomyInModule)))]
  }

  /// What a person did on that page.
  mutating func confirm(_ confirming: ConfirmingAutonomy, _ action: Action) -> [MediationEffect] {
    var confirming = confirming
    switch action {
    case .choose("module", let option): confirming.module = option
    case .choose("degree", let option):
      let degrees = AutonomyConfirmed.Degree.allCases
      if degrees.indices.contains(option) { confirming.degree = degrees[option] }
    case .press("confirm"):
      guard let mediator, let degree = confirming.degree, let chosen = confirming.module,
        modules.indices.contains(chosen)
      else { return [] }
      let fact = AutonomyConfirmed(
        mediator: mediator.id, course: modules[chosen].course, module: modules[chosen].module,
        degree: degree)
      return [.confirmAutonomy(fact, of: confirming.row.learner)]
    default: break
    }
    screen = .autonomy(confirming)
    return []
  }
}
