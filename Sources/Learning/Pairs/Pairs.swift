import Curriculum
import Interface
import LearnerModel
import Records
import Text

extension LearningState {
  /// Whether two people sit together: each success then counts as helped.
  var isInPairs: Bool { visit?.journey.isInPairs == true }

  /// Working together, what it means, and going on alone.
  var pairsPage: Page {
    let buttons: [Block] =
      isInPairs
      ? [
        main("alone", .pairsEnd), .control(.button(Button(id: "return", label: words(.pairsStay)))),
      ]
      : [
        main("together", .pairsYes),
        .control(.button(Button(id: "return", label: words(.pairsNo)))),
      ]
    return Page(
      id: "pairs", place: [words(.homePlace)],
      blocks: [
        .heading(level: 1, [.text(words(isInPairs ? .pairsNow : .pairsTitle))]),
        .text([.text(words(.pairsText))]), .text([.text(words(.pairsAlone))]),
      ] + buttons,
      commands: row())
  }

  /// What a person did on the page of working together.
  mutating func pairs(_ press: ControlID, _ turn: inout Turn) {
    guard press == "together" || press == "alone", let session = visit?.session else { return }
    let change = PairingChanged(session: session, isInPairs: press == "together")
    record([.pairingChanged(change)], as: .progress, &turn)
    screens.removeLast()
  }

  /// The place line while two people sit together: « à deux · 3 sur environ 8 ».
  func marked(_ progress: SafeText?) -> SafeText? {
    guard isInPairs else { return progress }
    let pairs = words(.pairsMark)
    guard let progress else { return pairs }
    return words(.pairsMarkWith, ["pairs": .text(pairs), "progress": .text(progress)])
  }
}
