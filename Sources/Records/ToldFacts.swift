public import Curriculum

/// How somebody says a thing was done: stands beside mastery and never changes it.
public struct WayTold: Equatable, Sendable, Codable {
  /// « Comment avez-vous fait ? » as Déclic asks it once a module.
  public enum Way: String, Sendable, Codable, CaseIterable {
    /// « Seul »
    case alone
    /// « Avec un indice »
    case withHint
    /// « Quelqu'un m'a montré »
    case wasShown
    /// « Quelqu'un l'a fait »
    case wasDone
  }

  /// The course.
  public let course: CourseID
  /// The module that was finished.
  public let module: ModuleID
  /// What was answered.
  public let way: Way

  /// Makes the fact.
  public init(course: CourseID, module: ModuleID, way: Way) {
    self.course = course
    self.module = module
    self.way = way
  }
}

/// Whether a skill was used for real since the last visit: success here isn't yet autonomy.
public struct RealUseTold: Equatable, Sendable, Codable {
  /// « Depuis la dernière fois, l'avez-vous fait en vrai ? »
  public enum Use: String, Sendable, Codable, CaseIterable {
    /// « Seul »
    case alone
    /// « Avec quelqu'un »
    case withSomeone
    /// « Pas eu l'occasion »
    case noOccasion
  }

  /// The course.
  public let course: CourseID
  /// The skill that had been done without help.
  public let skill: SkillID
  /// What was answered.
  public let use: Use

  /// Makes the fact.
  public init(course: CourseID, skill: SkillID, use: Use) {
    self.course = course
    self.skill = skill
    self.use = use
  }
}

/// How sure somebody feels about a module, at its start or its end.
public struct ConfidenceTold: Equatable, Sendable, Codable {
  /// When it was asked.
  public enum Moment: String, Sendable, Codable { case start, end }

  /// How many steps the question has: four, so that there is no middle to hide in.
  public static let steps = 4

  /// The course.
  public let course: CourseID
  /// The module.
  public let module: ModuleID
  /// When it was asked.
  public let moment: Moment
  /// The step that was chosen, 1 (not at all sure) to 4 (quite sure).
  public let step: Int

  /// Makes the fact.
  public init(course: CourseID, module: ModuleID, moment: Moment, step: Int) {
    self.course = course
    self.module = module
    self.moment = moment
    self.step = step
  }
}

/// A question that stands beside mastery was passed over: it isn't asked again.
public struct QuestionPassed: Equatable, Sendable, Codable {
  /// Which question.
  public enum Question: String, Sendable, Codable, CaseIterable {
    /// How a module was done.
    case way
    /// How sure somebody feels at the start of a module.
    case confidenceAtStart
    /// The same at its end.
    case confidenceAtEnd
    /// Whether a skill was used for real.
    case realUse
  }

  /// Which question.
  public let question: Question
  /// The course.
  public let course: CourseID
  /// The module it was about; nil for a skill.
  public let module: ModuleID?
  /// The skill it was about; nil for a module.
  public let skill: SkillID?

  /// Makes the fact.
  public init(_ question: Question, course: CourseID, module: ModuleID?, skill: SkillID?) {
    self.question = question
    self.course = course
    self.module = module
    self.skill = skill
  }
}

/// Two people began to work together at one screen, or one of them left.
public struct PairingChanged: Equatable, Sendable, Codable {
  /// The sitting.
  public let session: SessionID
  /// Whether two people sit together from now on; then every success counts as helped.
  public let isInPairs: Bool

  /// Makes the fact.
  public init(session: SessionID, isInPairs: Bool) {
    self.session = session
    self.isInPairs = isInPairs
  }
}

/// A page of a lesson was marked to come back to, or that mark was taken away.
public struct BookmarkChanged: Equatable, Sendable, Codable {
  /// Which lesson.
  public let place: LessonPlace
  /// Which of its pages.
  public let step: StepID
  /// Whether it is marked now.
  public let isSet: Bool

  /// Makes the fact.
  public init(place: LessonPlace, step: StepID, isSet: Bool) {
    self.place = place
    self.step = step
    self.isSet = isSet
  }
}
