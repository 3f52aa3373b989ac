public import Curriculum
public import Text

/// To whom somebody may be sent, and why: a difficulty of tools is told from one of administration.
///
/// Read from answers only. Rights, money and urgency don't show in exercises: where an administrative
/// difficulty outlasts a visit, the sentence asks the mediator to look for them.
public struct Orientation: Equatable, Sendable {
  /// Who helps with what (facts of the field: the three that La Coop tells apart).
  public enum Service: String, Sendable, CaseIterable {
    /// Teaches how to use the tools.
    case digitalMediator
    /// Helps with a procedure: the agents of France services.
    case franceServices
    /// Sees to rights and urgency.
    case socialWorker
  }

  /// Who may help.
  public let service: Service
  /// The kind of difficulty.
  public let axis: Axis
  /// The skills that show it, in the author's order; never empty.
  public let skills: [SkillID]

  /// Who it is: « un médiateur numérique ».
  public func name(in catalogue: Catalogue) -> SafeText {
    switch service {
    case .digitalMediator: catalogue.words(OrientationPhrase.digitalMediator)
    case .franceServices: catalogue.words(OrientationPhrase.franceServices)
    case .socialWorker: catalogue.words(OrientationPhrase.socialWorker)
    }
  }

  /// Why, in one sentence for the mediator; `title` gives a skill's title.
  public func reason(in catalogue: Catalogue, title: (SkillID) -> SafeText) -> SafeText {
    let titles = SafeText(skills.map { title($0).string }.joined(separator: ", "))
    let phrase: OrientationPhrase =
      switch service {
      case .digitalMediator: .digitalMediatorReason
      case .franceServices: .franceServicesReason
      case .socialWorker: .socialWorkerReason
      }
    return catalogue.words(phrase, ["skills": .text(titles), "count": .count(skills.count)])
  }
}

extension LearnerFacts {
  /// To whom somebody may be sent now, the tools first; empty while nothing holds them up.
  ///
  /// A skill holds somebody up while it is stuck, weak (D1) or left for today (W2). Held up by tools:
  /// a digital mediator. Held up by administration: France services; and a social worker where a
  /// visit about that skill didn't end it.
  public func orientations(in plan: CoursePlan, under rules: RuleTable) -> [Orientation] {
    let held = plan.skills.filter { isHeldUp(on: $0, under: rules) }
    let tools = held.filter { $0.axis == .digital }
    let procedures = held.filter { $0.axis == .administrative }
    let lasting = procedures.filter { (skills[$0.id]?.visits ?? 0) > 0 }
    let all: [(Orientation.Service, Axis, [SkillPlan])] = [
      (.digitalMediator, .digital, tools), (.franceServices, .administrative, procedures),
      (.socialWorker, .administrative, lasting),
    ]
    return all.filter { !$0.2.isEmpty }.map { service, axis, skills in
      Orientation(service: service, axis: axis, skills: skills.map(\.id))
    }
  }

  private func isHeldUp(on skill: SkillPlan, under rules: RuleTable) -> Bool {
    session.parked.contains(skill.id)
      || skills[skill.id]?.isStuck(on: skill.id, under: rules) == true
  }
}

/// What an orientation says to the mediator.
public enum OrientationPhrase: String, PhraseID {
  case digitalMediator = "orientation.digital-mediator"
  case digitalMediatorReason = "orientation.digital-mediator.reason"
  case franceServices = "orientation.france-services"
  case franceServicesReason = "orientation.france-services.reason"
  case socialWorker = "orientation.social-worker"
  case socialWorkerReason = "orientation.social-worker.reason"
}
