import CourseFormat
import Curriculum
public import Interface
public import LearnerModel
import Records
public import Text

/// The mediator's room: all that its screens know, changed only by `update`.
public struct MediationState: Sendable {
  /// The words, by language.
  let catalogues: [Language: Catalogue]
  /// The languages one may choose, in order.
  let languages: [Language]
  /// The language now.
  public internal(set) var language: Language
  /// The courses.
  var courses: [LoadedCourse] = []
  /// The table of rules that is installed.
  let rules: RuleTable
  /// Whether a mediator has an account here.
  let hasAccounts: Bool
  /// What the owner of the machine types, before a name, to make one.
  let accountCommand: SafeText
  /// Whether pages are said line by line: what was said stays where it is, so it must stay true.
  let isLineByLine: Bool
  /// How long the desk waits for somebody who does nothing; nil for ever.
  let patience: Patience?
  /// When somebody last did something, in milliseconds of the clock that never jumps.
  var lastTouch: Int?
  /// The way back in, over the page that is hidden; nil while none is.
  var lock: DeskLock?
  /// Who is at the desk; nil before the passphrase.
  var mediator: (id: MediatorID, name: SafeText)?
  /// Who is here.
  var rows: [RoomRow] = []
  /// Whether the store has said who is here since the desk was opened.
  var isRoomKnown = false
  /// Who agreed to be seen.
  var learners: [LearnerRow] = []
  /// Where each of them stands, folded when their events were read.
  var standings: [LearnerID: Standing] = [:]
  /// What of their histories is yet to be read.
  var unread = UnreadHistories()
  /// The groups, as they were read last.
  var groups: [GroupRow] = []
  /// Whether a printer can be asked.
  let canPrint: Bool
  /// The screens one can go back to, the one that is shown last; never empty.
  var screens: [DeskScreen] = [.signIn(DeskSignIn())]
  /// A sentence at the foot, until the next action.
  var status: SafeText?
  /// The time as it was last told.
  var now = Moment(milliseconds: 0, zoneMinutes: 0)

  /// The room as it is when the program starts.
  public init(
    catalogues: [Catalogue], language: Language, hasAccounts: Bool, canPrint: Bool = false,
    rules: RuleTable = .standard, accountCommand: SafeText = "declic mediator create",
    patience: Patience? = .usual, isLineByLine: Bool = false
  ) {
    self.catalogues = Dictionary(catalogues.map { ($0.language, $0) }) { first, _ in first }
    self.languages = catalogues.map(\.language)
    self.language = language
    self.hasAccounts = hasAccounts
    self.canPrint = canPrint
    self.rules = rules
    self.accountCommand = accountCommand
    self.patience = patience
    self.isLineByLine = isLineByLine
  }

  /// The words of the language now.
  public var words: Catalogue {
    catalogues[language] ?? Catalogue(language: language, templates: [:])
  }

  /// The wall clock as it was last told, in milliseconds since 1970.
  var wallClock: Int { now.milliseconds }

  /// The screen that is shown.
  var screen: DeskScreen {
    get { screens.last ?? .room }
    set { screens = screens.dropLast() + [newValue] }
  }

  /// A course by its id.
  func course(_ id: CourseID) -> LoadedCourse? {
    courses.first { $0.outline.id == id }
  }

  /// The title of a module, in the language now; its id where the course is gone.
  func title(of module: ModuleID, in course: CourseID) -> SafeText {
    self.course(course)?.outline.module(module)?.title(in: language)
      ?? SafeText(module.rawValue)
  }

  /// The title of a skill, in the language now; its id where the course is gone.
  func title(of skill: SkillID, in course: CourseID) -> SafeText {
    self.course(course)?.outline.skills[skill]?.title(in: language) ?? SafeText(skill.rawValue)
  }
}

/// The screens of the desk.
enum DeskScreen: Sendable {
  case signIn(DeskSignIn)
  case room
  case people(sought: SafeText)
  case learner(LearnerReview, [AnswerRow])
  case answers(LearnerRow, [AnswerRow])
  case answer(AnswerRow)
  case autonomy(ConfirmingAutonomy)
  case placement(StartingPlacement)
  case adjust(Adjusting)
  case assign(Assigning)
  case office
  case cards(CardBatch)
  case unlock(Unlocking)
  case join(JoiningCards)
  case renewed(SafeText)
  case confirming(Confirming)
  case groups(typed: SafeText)
  case group(GroupID)
  case help
}
