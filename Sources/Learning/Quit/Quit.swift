import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// Ending a visit: what it came to, then what will be kept and what won't.
  func quitPage(_ farewell: Farewell) -> Page {
    // What would be lost is kept with one Enter; leaving takes one step more.
    let canKeep = visit?.card == nil && visit?.journey.hasSucceeded == true && facilities.isKept
    let buttons =
      (canKeep ? [Button(id: "keep", label: words(.homeCard), isMain: true)] : []) + [
        Button(id: "end", label: words(.quitYes), isMain: !canKeep),
        Button(id: "stay", label: words(.quitNo)),
      ]
    return Page(
      id: "quit",
      blocks: [.heading(level: 1, [.text(words(.quitTitle))])] + farewellBlocks(farewell)
        + keptBlocks + buttons.map { .control(.button($0)) } + allDoneButton(farewell)
        + takeAwayBlocks(farewell),
      commands: [backCommand, callCommand, helpCommand])
  }

  private var keptBlocks: [Block] {
    guard let card = visit?.card else { return [.text([.text(words(.quitErased))])] }
    let back = words(.quitCard, ["card": .text(card)])
    return [.text([.text(words(.quitKept)), .lineBreak, .text(back)])]
      + (visit?.hasLostCard == true ? [.text([.text(words(.lostCardShow))])] : [])
  }

  /// A page to take away, of the module that was worked on last.
  private func takeAwayBlocks(_ farewell: Farewell) -> [Block] {
    guard let module = farewell.module, !farewell.isEmpty else { return [] }
    let title = title(of: module.module, in: module.course)
    let label = words(.quitTakeAway, ["title": .text(title)])
    return [.control(.button(Button(id: Self.takeAwayID, label: label)))]
  }

  /// All that was done, where the last page has room for a part only.
  func allDonePage(_ farewell: Farewell) -> Page {
    Page(
      id: "quit-all",
      blocks: [
        .heading(level: 1, [.text(words(.quitToday))]), list(of: done(in: farewell)),
        main("return", .helpClose),
      ],
      commands: [backCommand, callCommand, helpCommand])
  }

  /// What a person did on the last page.
  mutating func quit(_ farewell: Farewell, _ press: ControlID, _ turn: inout Turn) {
    switch press {
    case "end": leave(.left, &turn)
    case "stay": screens.removeLast()
    case "all": screens.append(.allDone(farewell))
    case "keep": screen = .keepOffer
    case Self.takeAwayID:
      if let module = farewell.module { openTakeAway(of: module.module, in: module.course) }
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
