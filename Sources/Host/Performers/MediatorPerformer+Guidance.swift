import Curriculum
import Mediation
import ProgressStore
import Records

extension MediatorPerformer {
  /// Notes what a mediator decides for one learner, and answers whether it could be; nil for other
  /// effects.
  func guide(
    _ effect: MediationEffect, at desk: MediatorDesk
  ) throws(StoreError) -> Bool? {
    let now = means.clock.moment()
    var random = SystemRandomNumberGenerator()
    switch effect {
    case .confirmAutonomy(let fact, let learner):
      return try desk.confirmAutonomy(
        fact.degree, in: fact.module, of: fact.course, for: learner, at: now, using: &random)
    case .startPlacement(let fact, let learner):
      return try desk.startPlacement(
        in: fact.module, of: fact.course, for: learner, at: now, using: &random)
    case .changeRules(let fact, let learner):
      return try desk.changeRules(
        of: fact.course, to: fact.overrides, for: learner, at: now, using: &random)
    default: return nil
    }
  }
}
