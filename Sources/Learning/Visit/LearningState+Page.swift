public import Interface
import Records
import Text

extension LearningState {
  /// The page to show now.
  public var page: Page {
    if isHidden { return stillTherePage }
    var page = page(of: screen, below: screens.dropLast())
    page.notice = status ?? page.notice
    page.progress = marked(page.progress)
    return page
  }

  private func page(of screen: Screen, below: ArraySlice<Screen>) -> Page {
    switch screen {
    case .welcome: welcomePage
    case .warmUp(let part): warmUpPage(part)
    case .signIn(let entry): signInPage(entry)
    case .lostCard(let isWaiting): lostCardPage(isWaiting: isWaiting)
    case .home: homePage
    case .courses: coursesPage
    case .course(let id): coursePage(id)
    case .wish(let goal, let course): wishPage(goal, of: course)
    case .module(let place): modulePage(place)
    case .settings: settingsPage
    case .colours: coloursPage
    case .path: pathPage
    case .readLessons: readLessonsPage
    case .bookmarks: bookmarksPage
    case .answers: answersPage
    case .moduleAnswers(let place, let first): moduleAnswersPage(place, from: first)
    case .answer(let asking): answerPage(asking)
    case .search(let searching): searchPage(searching)
    case .lesson(let reading): lessonPage(reading)
    case .lessonContents(let reading): lessonContentsPage(reading)
    case .lessonShort(let reading): lessonShortPage(reading)
    case .lessonSearch(let reading, let search): lessonSearchPage(reading, search)
    case .lessonEnd(let place): lessonEndPage(place)
    case .practice(let practice): practicePage(practice)
    case .pause(let pause): pausePage(pause)
    case .told(let question, _): toldPage(question)
    case .placing(let placing): placingPage(placing)
    case .pairs: pairsPage
    case .why(let asked): whyPage(asked)
    case .glossary(let reading): glossaryPage(reading)
    case .hints: hintsPage(above: below.last)
    case .keepOffer: keepOfferPage
    case .card: cardPage
    case .secretOffer: secretOfferPage
    case .code(let entry): codePage(entry)
    case .pictures(let entry): picturesPage(entry)
    case .consent(let chosen): consentPage(chosen: chosen)
    case .takeAway(let screen): takeAwayPage(screen)
    case .call: callPage
    case .quit(let farewell): quitPage(farewell)
    case .allDone(let farewell): allDonePage(farewell)
    case .help: helpPage(about: pageBelow)
    }
  }

  /// The page that help lies over, as it was: its commands are those that help explains.
  private var pageBelow: Page {
    var below = self
    below.screens = screens.count > 1 ? screens.dropLast() : [.welcome]
    return below.page
  }

  /// The hints of the item that lies below.
  private func hintsPage(above screen: Screen?) -> Page {
    guard let sitting = screen?.sitting else { return homePage }
    let place = title(of: sitting.asked.module, in: sitting.asked.course)
    return hintsPage(sitting, place: [place, words(.exerciseHints)])
  }
}
