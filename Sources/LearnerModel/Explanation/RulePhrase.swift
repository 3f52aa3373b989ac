public import Text

/// What the rules say, to learners and to mediators.
public enum RulePhrase: String, PhraseID {
  // What the learner reads.
  case rapidLearner = "rule.A1.learner"
  case helpedLearner = "rule.A2.learner"
  case masteryLearner = "rule.M1.learner"
  case retainedLearner = "rule.V1.learner"
  case forgottenLearner = "rule.V2.learner"
  case raiseLearner = "rule.L1.learner"
  case raiseFirstLearner = "rule.L1.learner-first"
  case lowerLearner = "rule.L2.learner"
  case hintLearner = "rule.H1.learner"
  case exampleLearner = "rule.H2.learner"
  case reviewLearner = "rule.V0.learner"
  case prerequisiteLearner = "rule.P1.learner"
  case callLearner = "rule.W1.learner"
  case callLearnerAlone = "rule.W1.learner-alone"
  case parkLearner = "rule.W2.learner"
  case breatherLearner = "rule.S1.learner"
  case boredLearner = "rule.B1.learner"
  case changeLearner = "rule.I1.learner"
  case startLevelLearner = "rule.N2.learner"
  case placementLearner = "rule.C1.learner"
  case placementFirstLearner = "rule.C1.learner-first"
  case nextLearner = "rule.N1.learner"
  case finishedLearner = "rule.F1.learner"
  case notNow = "rule.not-now"

  // What the mediator reads.
  case rapidMediator = "rule.A1.mediator"
  case rapidRowMediator = "rule.A1.mediator-row"
  case helpedMediator = "rule.A2.mediator"
  case helpedReviewMediator = "rule.A2.mediator-review"
  case masteryMediator = "rule.M1.mediator"
  case retainedMediator = "rule.V1.mediator"
  case forgottenMediator = "rule.V2.mediator"
  case raiseMediator = "rule.L1.mediator"
  case lowerMediator = "rule.L2.mediator"
  case hintMediator = "rule.H1.mediator"
  case exampleMediator = "rule.H2.mediator"
  case reviewMediator = "rule.V0.mediator"
  case prerequisiteMediator = "rule.P1.mediator"
  case callMediator = "rule.W1.mediator"
  case callErrorsMediator = "rule.W1.mediator-errors"
  case weakMediator = "rule.D1.mediator"
  case parkMediator = "rule.W2.mediator"
  case breatherMediator = "rule.S1.mediator"
  case boredMediator = "rule.B1.mediator"
  case changeMediator = "rule.I1.mediator"
  case startLevelMediator = "rule.N2.mediator"
  case placementMediator = "rule.C1.mediator"
  case nextMediator = "rule.N1.mediator"
  case finishedMediator = "rule.F1.mediator"

  // How the item was found.
  case itemMediator = "rule.item.mediator"

  // What would have changed the choice.
  case reviewChange = "rule.V0.change"
  case prerequisiteChange = "rule.P1.change"
  case callChange = "rule.W1.change"
  case parkChange = "rule.W2.change"
  case breatherChange = "rule.S1.change"
  case boredChange = "rule.B1.change"
  case changeChange = "rule.I1.change"
  case startLevelChange = "rule.N2.change"
  case placementChange = "rule.C1.change"
  case nextChange = "rule.N1.change"
  case finishedChange = "rule.F1.change"

  // Who set a threshold.
  case authorSetting = "rule.setting.author"
  case mediatorSetting = "rule.setting.mediator"
  case authorTarget = "rule.setting.author-target"
  case mediatorTarget = "rule.setting.mediator-target"

  // Where a skill stands.
  case stateNew = "skill.state.new"
  case stateLearning = "skill.state.learning"
  case stateProvisional = "skill.state.provisional"
  case stateConfirmed = "skill.state.confirmed"

  // How autonomous somebody is, in La Coop's words.
  case autonomyGuided = "autonomy.guided"
  case autonomyPartly = "autonomy.partly"
  case autonomyAlone = "autonomy.alone"
}
