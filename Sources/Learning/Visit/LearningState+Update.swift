import Curriculum
import Exercises
import Interface
public import Records
import Text

extension LearningState {
  /// Takes a message into account, and says what is to be done about it. Never waits.
  public mutating func update(_ message: LearningMessage, at now: Now) -> [LearningEffect] {
    var turn = Turn(now: now, random: random)
    moment = now.moment
    switch message {
    case .action where isHidden: touch(at: now)
    case .action(let action):
      touch(at: now)
      act(action, &turn)
    case .cataloguesLoaded(let all):
      for catalogue in all { catalogues[catalogue.language] = catalogue }
    case .coursesLoaded(let courses): self.courses = courses
    case .facilities(let facilities): take(facilities)
    case .opened(let opened): open(opened, &turn)
    case .signInRefused(let refusal): refuse(refusal, at: now)
    case .recorded(let purpose, let events): keep(events, purpose, &turn)
    case .notRecorded(let purpose, let bodies): miss(bodies, purpose)
    case .cardMade(let card, let events): takeCard(card, events)
    case .cardRefused: missCard()
    case .secretSet(let kind): takeSecret(kind)
    case .secretNotSet: status = words(.storeTrouble)
    case .printed(let isDone): status = words(isDone ? .cardPrinted : .cardNotPrinted)
    case .pagePrinted(let isDone): tellPagePrinted(isDone)
    case .pageSaved(let result): tellPageSaved(result)
    case .left: turn.effects += reset()
    case .found(let findings): take(findings, &turn)
    case .arrived(let events): hearFromElsewhere(events, &turn)
    case .handRaised(let caller): takeCaller(caller, &turn)
    case .handNotRaised: status = words(.callFailed)
    }
    turn.effects += partFromCaller()
    random = turn.random
    return turn.effects
  }

  /// What is to be done about once a second.
  public mutating func tick(at now: Now) -> [LearningEffect] {
    moment = now.moment
    endWaits(at: now)
    let reading = (learner ?? caller).map { [LearningEffect.lookForNews($0)] } ?? []
    return reading + leftovers.retry(at: now) + noticeAbsence(at: now) + partFromCaller()
  }

  /// Ends the visit from outside: nobody is there any more, or the program must stop.
  public mutating func leave(
    because reason: SessionClosed.Reason, at now: Now
  ) -> [LearningEffect] {
    var turn = Turn(now: now, random: random)
    leave(reason, &turn)
    random = turn.random
    return turn.effects
  }

  private mutating func act(_ action: Action, _ turn: inout Turn) {
    status = nil
    switch action {
    case .press(StandardCommand.back), .press(StandardCommand.close): goBack(&turn)
    case .press(StandardCommand.help) where isHelp: goBack(&turn)
    case .press(StandardCommand.help): screens.append(.help)
    case .press(StandardCommand.quit) where visit != nil:
      screens.append(.quit(farewell(on: turn.now.moment.day)))
    case .press(StandardCommand.quit): turn.effects += showWelcome()
    case .press(StandardCommand.call): call(&turn)
    case .press(StandardCommand.language): changeLanguage()
    case .press(let link) where openWord(link): break
    default: actOnScreen(action, &turn)
    }
  }

  private mutating func actOnScreen(_ action: Action, _ turn: inout Turn) {
    switch screen {
    case .lesson(let reading): read(reading, action, &turn)
    case .lessonSearch(let reading, let search): self.search(reading, search, action, &turn)
    case .practice(let practice): act(action, on: practice, &turn)
    case .placing(let placing): act(action, on: placing, &turn)
    case .search(let searching): search(searching, action, &turn)
    case .colours: colours(action)
    case .signIn(let entry): signIn(entry, action, &turn)
    case .code(let entry): code(entry, action, &turn)
    case .pictures(let entry): pictures(entry, action, &turn)
    case .consent(let chosen): consent(chosen: chosen, action, &turn)
    default: if case .press(let id) = action { press(id, &turn) }
    }
  }

  private mutating func press(_ id: ControlID, _ turn: inout Turn) {
    switch screen {
    case .welcome: welcome(id, &turn)
    case .lostCard(let isWaiting): lostCard(isWaiting: isWaiting, id, &turn)
    case .warmUp(let part): warmUp(part, id, &turn)
    case .home, .courses, .course, .wish: home(id, &turn)
    case .module(let place): module(place, id, &turn)
    case .settings: settings(id, &turn)
    case .path: path(id)
    case .readLessons: readAgain(id, &turn)
    case .bookmarks: bookmarks(id, &turn)
    case .answers, .moduleAnswers: answers(id)
    case .answer(let asking): answer(asking, id)
    case .lessonContents(let reading): choosePage(reading, id, &turn)
    case .lessonShort: if id == "page" { returnToLesson() }
    case .lessonEnd(let place): leaveLesson(place, id, &turn)
    case .pause(let pause): act(id, on: pause, &turn)
    case .told(let question, let follow): tell(question, id, then: follow, &turn)
    case .pairs: pairs(id, &turn)
    case .keepOffer: answerKeepOffer(id, &turn)
    case .card: card(id, &turn)
    case .secretOffer: answerSecretOffer(id, &turn)
    case .takeAway(let screen): takeAway(screen, id, &turn)
    case .call: if id == "call-now" { raiseHand(&turn) }
    case .quit(let farewell): quit(farewell, id, &turn)
    case .hints: if id == "hint" { showNextHint(&turn) }
    case .lesson, .lessonSearch, .practice, .placing, .signIn, .code, .pictures, .consent, .search,
      .colours, .why, .help, .allDone,
      .glossary:
      break
    }
  }

  /// One more hint, from the page of those that are read.
  private mutating func showNextHint(_ turn: inout Turn) {
    guard screens.count > 1, var sitting = screens[screens.count - 2].sitting else { return }
    showHint(&sitting, &turn)
    withSitting(sitting.asked.asking) { $0 = sitting }
  }

  private var isHelp: Bool {
    if case .help = screen { true } else { false }
  }

  /// « Retour »: one page back in a lesson, else to the screen before. It never ends a visit.
  private mutating func goBack(_ turn: inout Turn) {
    if case .lesson(let reading) = screen, goBack(in: reading, &turn) { return }
    if screens.count > floor { screens.removeLast() }
  }

  /// How many screens « Retour » leaves: the welcome, and home within a visit.
  var floor: Int { visit == nil ? 1 : 2 }
}

extension LearningState {
  /// Takes what the machine offers. It was looked at when the program started; how pages are shown
  /// may have changed since.
  private mutating func take(_ facilities: Facilities) {
    let (isLineByLine, capabilities) =
      (self.facilities.isLineByLine, self.facilities.capabilities)
    self.facilities = facilities
    (self.facilities.isLineByLine, self.facilities.capabilities) = (isLineByLine, capabilities)
  }

  /// Goes on line by line, or in full screen.
  public mutating func show(lineByLine isLineByLine: Bool) {
    facilities.isLineByLine = isLineByLine
    facilities.capabilities =
      isLineByLine ? [.characters] : [.characters, .rawKeys, .pointer]
  }
}
