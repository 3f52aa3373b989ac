import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// What a person did in a placement.
  mutating func act(_ action: Action, on placing: Placing, _ turn: inout Turn) {
    switch (placing, action) {
    case (.offer(let place, let isProposed), .press(let press)):
      answerOffer(press, place, isProposed: isProposed, &turn)
    case (.asking(let sitting, let number), _): answer(sitting, number, action, &turn)
    case (.found(let place), .press(let press)): leavePlacement(place, press, &turn)
    default: break
    }
  }

  private mutating func answerOffer(
    _ press: ControlID, _ place: ModulePlace, isProposed: Bool, _ turn: inout Turn
  ) {
    switch press {
    case "begin" where isProposed: goOnPlacing(in: place, &turn)
    case "begin":
      let started = PlacementStarted(course: place.course, module: place.module, mediator: nil)
      record([.placementStarted(started)], as: .placement(place.course, place.module), &turn)
    case "not-now":
      if isProposed {
        let ended = PlacementEnded(course: place.course, module: place.module)
        record([.placementEnded(ended)], as: .progress, &turn)
      }
      screens.removeLast()
    default: break
    }
  }

  private mutating func answer(
    _ sitting: Sitting, _ number: Int, _ action: Action, _ turn: inout Turn
  ) {
    let place = ModulePlace(course: sitting.asked.course, module: sitting.asked.module)
    switch action {
    case .press("stop"): stop(sitting, in: place, &turn)
    case .press("skip") where sitting.isAnswering:
      // What wasn't known tells something too: it is kept before the next exercise is chosen.
      record(
        [.skipped(Skipped(asking: sitting.asked.asking))],
        as: .placement(place.course, place.module), &turn)
    case .press("hint"), .press("solution"): break
    default:
      var sitting = sitting
      let event = act(action, on: &sitting, &turn)
      screen = .placing(.asking(sitting, number: number))
      switch event {
      case .goOn: goOnPlacing(in: place, &turn)
      case .why: screens.append(.why(sitting.asked))
      case .stay, .hints: break
      }
    }
  }

  /// Stops; an answer that could not be kept waits for the next fact. While one is being kept,
  /// nothing is left.
  private mutating func stop(_ sitting: Sitting, in place: ModulePlace, _ turn: inout Turn) {
    if case .saving = sitting.phase { return }
    if case .notKept(_, let fact) = sitting.phase { unkept.append(.answered(fact)) }
    endPlacement(in: place, &turn)
  }

  private mutating func leavePlacement(
    _ place: ModulePlace, _ press: ControlID, _ turn: inout Turn
  ) {
    switch press {
    case "practise":
      screens.removeLast()
      practise(place.module, of: place.course, &turn)
    case "lesson":
      guard let lesson = nextLesson(of: place.module, in: place.course) else { return }
      screens.removeLast()
      open(lesson, &turn)
    case "home": screens = [.welcome, .home]
    default: break
    }
  }
}
