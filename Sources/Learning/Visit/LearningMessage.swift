public import CourseFormat
public import Curriculum
public import Interface
public import LearnerModel
public import Records
public import Text

/// What the learner's room is told.
public enum LearningMessage: Equatable, Sendable {
  /// A person did something.
  case action(Action)
  /// The words of all languages were read.
  case cataloguesLoaded([Catalogue])
  /// The courses were read, or read again.
  case coursesLoaded([LoadedCourse])
  /// What the machine offers.
  case facilities(Facilities)
  /// A visit is open.
  case opened(OpenedVisit)
  /// A card didn't open a visit.
  case signInRefused(SignInRefusal)
  /// Facts were kept.
  case recorded(RecordPurpose, [Event])
  /// Facts were not kept.
  case notRecorded(RecordPurpose, [EventBody])
  /// The learner has a card.
  case cardMade(SafeText, [Event])
  /// The card could not be made.
  case cardRefused
  /// The card has a secret of this kind from now on, or none.
  case secretSet(SecretKind?)
  /// The secret could not be set or taken away.
  case secretNotSet
  /// Something was printed, or not.
  case printed(Bool)
  /// What a search in the courses found.
  case found(CourseFindings)
  /// A page to take away was printed, or not.
  case pagePrinted(Bool)
  /// A page to take away became a file, or not.
  case pageSaved(SavedPage.Result)
  /// The visit is over, and what had no card is erased.
  case left
  /// The hand of the place is raised, for somebody who opened no visit.
  case handRaised(LearnerID)
  /// That hand could not be raised.
  case handNotRaised
  /// Another machine or a mediator wrote facts about this learner.
  case arrived([Event])
}

/// What this machine offers the learner.
public struct Facilities: Equatable, Sendable {
  /// The name of the place: « Poste 4 ».
  public var place: SafeText
  /// Whether a printer can be asked.
  public var canPrint: Bool
  /// The name of the folder that pages to take away are saved in; nil where none is given.
  public var savesTo: SafeText?
  /// Whether a mediator has an account here.
  public var hasMediator: Bool
  /// Whether what is done can be kept at all.
  public var isKept: Bool
  /// Whether the program may be closed from the welcome.
  public var canClose: Bool
  /// The visit that was cut by a stop of the program; nil where none was.
  public var cutVisit: CutVisit?
  /// Whether the page is shown line by line.
  public var isLineByLine: Bool
  /// What exercises can ask of this terminal.
  public var capabilities: Set<Capability>
  /// How long it waits for somebody who does nothing; nil for ever.
  public var patience: Patience?
  /// The table of rules that is installed.
  public var rules: RuleTable
  /// The colours the machine was started in.
  public var theme: Theme

  /// Makes a description of a machine.
  public init(
    place: SafeText, canPrint: Bool = false, savesTo: SafeText? = nil, hasMediator: Bool = false,
    isKept: Bool = true,
    canClose: Bool = true, cutVisit: CutVisit? = nil, isLineByLine: Bool = false,
    capabilities: Set<Capability> = [.characters], patience: Patience? = .usual,
    rules: RuleTable = .standard, theme: Theme = .light
  ) {
    self.place = place
    self.canPrint = canPrint
    self.savesTo = savesTo
    self.hasMediator = hasMediator
    self.isKept = isKept
    self.canClose = canClose
    self.cutVisit = cutVisit
    self.isLineByLine = isLineByLine
    self.capabilities = capabilities
    self.patience = patience
    self.rules = rules
    self.theme = theme
  }
}

/// A visit that was cut by a stop of the program.
public enum CutVisit: Equatable, Sendable {
  /// Of somebody without a card: it can be opened again.
  case withoutCard
  /// Of somebody with a card, who types it again. Whose it was isn't told.
  case withCard
}

/// A visit that the store opened.
public struct OpenedVisit: Equatable, Sendable {
  /// The learner.
  public let learner: LearnerID
  /// The words of the card; nil without one.
  public let card: SafeText?
  /// What keeps the card; nil where nothing does.
  public let secret: SecretKind?
  /// All that is known of the learner, in fold order, this session's opening included.
  public let history: [Event]

  /// Makes a visit.
  public init(
    learner: LearnerID, card: SafeText?, secret: SecretKind? = nil, history: [Event]
  ) {
    self.learner = learner
    self.card = card
    self.secret = secret
    self.history = history
  }
}

/// Why a card didn't open a visit.
public enum SignInRefusal: Equatable, Sendable {
  /// No card has these words; perhaps this one was meant.
  case unknown(suggestion: SafeText?)
  /// The card has a secret: give it.
  case needsSecret(SecretKind)
  /// The secret isn't that one; so many seconds to wait, 0 for none.
  case wrongSecret(waitSeconds: Int)
  /// The store can't be read now.
  case unreadable
}
