import CourseFormat
public import Curriculum
import Exercises
public import Interface
import Records
public import Text

/// The learner's room: all that the screens know, changed only by `update`.
public struct LearningState: Sendable {
  /// The words, by language; those of the first screen first, the others when they are read.
  var catalogues: [Language: Catalogue]
  /// The languages one may choose, in order.
  let languages: [Language]
  /// The language of the place, in which each visit begins.
  private let languageOfPlace: Language
  /// Whether the program was started line by line.
  private let beganLineByLine: Bool
  /// The language now.
  public internal(set) var language: Language
  /// What the machine offers.
  public internal(set) var facilities: Facilities
  /// The courses; nil while they are being read.
  var courses: [LoadedCourse]?
  /// Who is here; nil on the welcome.
  var visit: Visit?
  /// The screens one can go back to, the one that is shown last; never empty.
  var screens: [Screen] = [.welcome]
  /// A sentence under the page's text, until the next page: « Enregistrement… ».
  var status: SafeText?
  /// Facts that could not be kept yet, in order.
  var unkept: [EventBody] = []
  /// Who called before a visit was open: a hand is all that is known of them.
  var caller: LearnerID?
  /// What could not be kept of visits that are over.
  var leftovers = Leftovers()
  /// When somebody last did something, in milliseconds of the clock that never jumps.
  var lastTouch: Int?
  /// Whether the page is hidden, because nobody seems to be there.
  public internal(set) var isHidden = false
  /// The colours that the person here chose; nil for those of the machine.
  public internal(set) var theme: Theme?
  /// The time of the last message; nil before the first.
  var moment: Moment?
  /// Where drawn lots come from.
  var random: SplitMix64

  /// The room as it is when the program starts; `languages` are all that can be chosen, though
  /// not all catalogues need be there yet; `seed` decides all lots that are drawn in it.
  public init(
    catalogues: [Catalogue], languages: [Language]? = nil, language: Language,
    facilities: Facilities, seed: UInt64
  ) {
    self.catalogues = Dictionary(catalogues.map { ($0.language, $0) }) { first, _ in first }
    self.languages = languages ?? catalogues.map(\.language)
    self.languageOfPlace = language
    self.beganLineByLine = facilities.isLineByLine
    self.language = language
    self.facilities = facilities
    self.random = SplitMix64(seed: seed)
  }

  /// The words of the language now.
  public var words: Catalogue {
    catalogues[language] ?? Catalogue(language: language, templates: [:])
  }

  /// Whether somebody chose other words, colours or another way of showing pages than those that the
  /// program was started with.
  var isSetByHand: Bool {
    language != languageOfPlace || theme != nil || facilities.isLineByLine != beganLineByLine
  }

  /// The way in, as the next person finds it: in the language, the colours and the way of showing
  /// pages that the program was started with.
  mutating func showWelcome() -> [LearningEffect] {
    screens = [.welcome]
    (language, theme) = (languageOfPlace, nil)
    return facilities.isLineByLine == beganLineByLine ? [] : [.showLineByLine(beganLineByLine)]
  }

  /// The screen that is shown.
  var screen: Screen {
    get { screens.last ?? .welcome }
    set { screens = screens.dropLast() + [newValue] }
  }

  /// The learner of the visit, if one is open.
  public var learner: LearnerID? { visit?.learner }
}

/// Someone who is here.
struct Visit: Sendable {
  /// The learner.
  let learner: LearnerID
  /// The words of the card; nil without one.
  var card: SafeText?
  /// What keeps the card; nil where nothing does.
  var secret: SecretKind?
  /// The sitting.
  let session: SessionID
  /// All that is known of the learner, in fold order.
  var told: [KeptFact] = []
  /// Where the learner is.
  var journey: Journey
  /// Whether the offer of a card was made in this visit.
  var wasOfferedCard = false
  /// Whether the card was lost, so that a new one was made.
  var hasLostCard = false
  /// Whether it is being ended.
  var isLeaving = false
  /// The proposed modules that are put aside until the next visit.
  var setAside: Set<ModulePlace> = []
  /// The questions beside the exercises that were asked in this visit.
  var wereAsked: Set<ToldQuestion> = []
}

/// The screens of the room.
enum Screen: Sendable {
  case welcome
  case warmUp(WarmUp)
  case signIn(SignIn)
  case lostCard(isWaiting: Bool)
  case home
  case courses
  case course(CourseID)
  case wish(GoalID, CourseID)
  case module(ModulePlace)
  case settings
  case colours
  case path
  case readLessons
  case bookmarks
  case answers
  case moduleAnswers(ModulePlace, from: AskingID?)
  case answer(AskingID)
  case search(Searching)
  case lesson(LessonReading)
  case lessonContents(LessonReading)
  case lessonShort(LessonReading)
  case lessonSearch(LessonReading, LessonSearch)
  case lessonEnd(LessonPlace)
  case practice(PracticeSitting)
  case pause(PracticePause)
  case told(ToldQuestion, ToldFollowUp)
  case placing(Placing)
  case pairs
  case why(Asked)
  case hints
  case glossary(GlossaryReading)
  case keepOffer
  case card
  case secretOffer
  case code(CodeEntry)
  case pictures(PictureEntry)
  case consent(chosen: Int?)
  case takeAway(TakeAwayScreen)
  case call
  case quit(Farewell)
  case allDone(Farewell)
  case help
}
