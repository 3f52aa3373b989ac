import Interface
public import Records
import Text

extension MediationState {
  /// Takes a message into account, and says what is to be done about it. Never waits.
  public mutating func update(
    _ message: MediationMessage, at moment: Moment
  ) -> [MediationEffect] {
    now = moment
    switch message {
    case .action(let action): return act(action)
    case .coursesLoaded(let courses): self.courses = courses
    case .signedIn(let id, let name): return open(id, name)
    case .accountRemoved: closeDesk()
    case .refused(let seconds): refuse(waitSeconds: seconds)
    case .looked(let hasNews): return hasNews ? reading : []
    case .room(let reading): return settle(reading)
    case .histories(let histories): return settle(histories)
    case .learner(let review, let answers): show(review, answers)
    case .withdrawn:
      leaveLearner()
      return reading
    case .cardsMade(let cards): show(cards: cards)
    case .cardRenewed(let card): show(renewed: card)
    case .joining(let joining): return show(joining)
    case .blocked(let blocked): show(blocked)
    case .cardsSaved(let path): tell(saved: path)
    case .groups(let groups): show(groups)
    case .done(let effect, let isDone): return finish(effect, isDone)
    }
    return []
  }

  /// What is to be done about once a second, at a time of the clock that never jumps.
  public mutating func tick(at monotonic: Int) -> [MediationEffect] {
    noticeAbsence(at: monotonic)
    return mediator == nil ? [] : [.look]
  }

  /// What the screen shows, or what lies under an answer, to be read again: a consent may have
  /// been taken back meanwhile.
  var reading: [MediationEffect] {
    for screen in screens.reversed() {
      switch screen {
      case .room, .people: return [.readRoom(since: unread.mark)]
      case .learner(let review, _): return [.readLearner(review.row.learner)]
      case .groups, .group: return [.readRoom(since: unread.mark), .readGroups]
      case .unlock: return [.readBlocked]
      case .signIn, .answers, .answer, .autonomy, .placement, .adjust, .assign, .help, .office,
        .cards, .join, .renewed, .confirming:
        continue
      }
    }
    return []
  }

  private mutating func act(_ action: Action) -> [MediationEffect] {
    if lock != nil { return actOnLock(action) }
    status = nil
    switch action {
    case .press("back"), .press("return"):
      goBack()
      return reading
    case .press("help"): openHelp()
    case .press("language"): language = nextLanguage
    case .press("quit"), .press("close"): return [.close]
    default: return actOnScreen(action)
    }
    return []
  }

  private mutating func actOnScreen(_ action: Action) -> [MediationEffect] {
    switch screen {
    case .signIn(let entry): signIn(entry, action)
    case .room: room(action)
    case .people(let sought): people(sought: sought, action)
    case .learner(let review, let answers): learner(review, answers, action)
    case .answers(_, let answers): choose(among: answers, action)
    case .autonomy(let confirming): confirm(confirming, action)
    case .placement(let starting): startPlacement(starting, action)
    case .adjust(let adjusting): adjust(adjusting, action)
    case .assign(let assigning): assign(assigning, action)
    case .office: office(action)
    case .cards(let batch): cards(batch, action)
    case .unlock(let unlocking): unlock(unlocking, action)
    case .join(let joining): join(joining, action)
    case .renewed(let card): renewed(card, action)
    case .confirming(let confirming): confirm(confirming, action)
    case .groups(let typed): groups(typed: typed, action)
    case .group(let id): group(id, action)
    case .answer, .help: []
    }
  }

  private mutating func goBack() {
    let floor = mediator == nil ? 1 : 2
    if screens.count > floor { screens.removeLast() }
  }

  private mutating func openHelp() {
    if case .help = screen { return }
    screens.append(.help)
  }

  /// The language after the one now.
  var nextLanguage: Language {
    let here = languages.firstIndex(of: language) ?? 0
    return languages.isEmpty ? language : languages[(here + 1) % languages.count]
  }

  /// What was asked for came to an end: say so, and read again what it changed.
  private mutating func finish(_ effect: MediationEffect, _ isDone: Bool) -> [MediationEffect] {
    switch effect {
    case .assign, .assignByCard, .assignToAll:
      guard isDone else {
        status = words(.assignFailed)
        return []
      }
      if case .assign = screen { screens.removeLast() }
      status = words(.assignDone)
    case .unlockCard:
      status = words(isDone ? .officeDone : .assignFailed)
      if isDone { screens.removeLast() }
    case .unlockPlace: status = words(isDone ? .officeDone : .unlockNotBlocked)
    case .printCards: status = words(isDone ? .officeDone : .deskTrouble)
    case .makeGroup:
      if isDone, case .groups = screen { screen = .groups(typed: .empty) }
      status = isDone ? nil : words(.groupsTaken)
      return [.readGroups]
    case .removeGroup, .setMember:
      status = isDone ? nil : words(.deskTrouble)
      return [.readGroups]
    case .makeCards: show(cards: [])
    case .visit: status = words(isDone ? .learnerVisited : .deskTrouble)
    case .confirmAutonomy, .startPlacement, .changeRules:
      status = words(isDone ? .learnerNoted : .deskTrouble)
      if isDone { leave(effect) }
    case .takeBack, .answerHand, .readRoom, .readLearner, .look, .readGroups, .renewCard,
      .saveCards, .compareCards, .joinCards, .readBlocked:
      status = isDone ? nil : words(.deskTrouble)
    case .readHistories:
      // Nobody asked for it: it is tried again with the next news.
      unread.finish(isRead: false)
      return []
    case .signIn: failToOpen()
    case .close: break
    }
    return reading
  }

  /// What was asked for is done: its page closes, unless the mediator has left it already.
  private mutating func leave(_ effect: MediationEffect) {
    switch (effect, screen) {
    case (.confirmAutonomy, .autonomy), (.startPlacement, .placement), (.changeRules, .adjust):
      screens.removeLast()
    default: break
    }
  }
}
