import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// Ending a visit, with what will be kept and what won't.
  var quitPage: Page {
    var blocks: [Block] = [.heading(level: 1, [.text(words(.quitTitle))])]
    if let card = visit?.card {
      blocks.append(.text([.text(words(.quitKept))]))
      blocks.append(.text([.text(words(.quitCard, ["card": .text(card)]))]))
      if visit?.hasLostCard == true { blocks.append(.text([.text(words(.lostCardShow))])) }
    } else {
      blocks.append(.text([.text(words(.quitErased))]))
    }
    // What would be lost is kept with one Enter; leaving takes one step more.
    let canKeep = visit?.card == nil && visit?.journey.hasSucceeded == true && facilities.isKept
    if canKeep { blocks.append(main("keep", .homeCard)) }
    blocks += [
      .control(.button(Button(id: "end", label: words(.quitYes), isMain: !canKeep))),
      .control(.button(Button(id: "stay", label: words(.quitNo)))),
    ]
    return Page(id: "quit", blocks: blocks, commands: [helpCommand])
  }

  /// What a person did on the last page.
  mutating func quit(_ press: ControlID, _ turn: inout Turn) {
    switch press.rawValue {
    case "end": leave(.left, &turn)
    case "stay": screens.removeLast()
    case "keep": screen = .keepOffer
    default: break
    }
  }

  /// Ends the visit.
  mutating func leave(_ reason: SessionClosed.Reason, _ turn: inout Turn) {
    guard let visit, !visit.isLeaving else { return }
    self.visit?.isLeaving = true
    if !unkept.isEmpty { record([], as: .progress, &turn) }
    turn.effects.append(.leave(visit.learner, visit.session, reason))
  }
}
