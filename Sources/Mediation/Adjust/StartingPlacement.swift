import Curriculum
import Interface
import Records
import Text

/// A placement that is being proposed: some exercises that find where to begin.
struct StartingPlacement: Equatable, Sendable {
  /// Who gets it.
  let row: LearnerRow
  /// Which module of the list is chosen.
  var module: Int?
}

extension MediationState {
  /// The page where it is proposed.
  func placementPage(_ starting: StartingPlacement) -> Page {
    Page(
      id: "placement", place: [words(.roomTitle), starting.row.card, words(.placementStart)],
      blocks: [.text([.text(words(.placementText))])] + moduleQuestion(chosen: starting.module) + [
        main(
          "start", .assignButton,
          unavailable: starting.module == nil ? words(.assignEmpty) : nil)
      ],
      commands: row())
  }

  /// What a person did on that page.
  mutating func startPlacement(
    _ starting: StartingPlacement, _ action: Action
  ) -> [MediationEffect] {
    var starting = starting
    switch action {
    case .choose("module", let option): starting.module = option
    case .press("start"):
      guard let mediator, let chosen = starting.module, modules.indices.contains(chosen) else {
        return []
      }
      let fact = PlacementStarted(
        course: modules[chosen].course, module: modules[chosen].module, mediator: mediator.id)
      return [.startPlacement(fact, of: starting.row.learner)]
    default: break
    }
    screen = .placement(starting)
    return []
  }
}
