import CourseFormat
import Curriculum
import Exercises
import Interface
import Records
import Text

extension LearningState {
  /// The question, the hints that were read, and « Valider ».
  func questionBlocks(_ sitting: Sitting) -> [Block] {
    sitting.state.blocks + hintBlocks(sitting) + [validateButton(sitting)]
      + savingBlocks(sitting)
  }

  private func hintBlocks(_ sitting: Sitting) -> [Block] {
    let read = sitting.item.hints.prefix(sitting.hints).enumerated()
    let offer: [Block] =
      sitting.hints == 0 && (sitting.asked.decision?.help ?? 0) > 0
      ? [.status(words(.exerciseHintOffered))] : []
    return offer
      + read.map { number, hint in
        .panel(
          title: words(.exerciseHintTitle, ["number": .count(number + 1)]),
          sitting.state.blocks(of: hint, scope: "hint-\(number)"))
      }
  }

  private func validateButton(_ sitting: Sitting) -> Block {
    let reason: SafeText? =
      switch sitting.phase {
      case .saving: words(.exerciseSaving)
      case .notKept: words(.exerciseNotKept)
      case .answering, .told:
        sitting.state.isAnswered ? nil : words(.exerciseValidateEmpty)
      }
    return .control(
      .button(
        Button(
          id: "validate", label: words(.exerciseValidate), isMain: true, unavailable: reason)))
  }

  private func savingBlocks(_ sitting: Sitting) -> [Block] {
    switch sitting.phase {
    case .saving: [.status(words(.exerciseSaving))]
    case .notKept:
      [
        .status(words(.exerciseNotKept)),
        .control(.button(Button(id: "keep", label: words(.exerciseKeepAgain)))),
      ]
    case .answering, .told: []
    }
  }

  /// « Un indice » and « Passer ».
  func questionCommands(_ sitting: Sitting) -> [Command] {
    let noMore = sitting.nextHint == nil
    return [
      Command(
        id: "hint", label: words(.exerciseHint), help: words(.exerciseHintHelp),
        key: .character("i"), unavailable: noMore ? words(.exerciseHintNone) : nil),
      Command(
        id: "skip", label: words(.exerciseSkip), help: words(.exerciseSkipHelp),
        key: .character("p")),
    ]
  }
}
