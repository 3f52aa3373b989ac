public import OrderedCollections
public import Text

/// What a course holds, without its texts: enough to choose, to assign and to review.
public struct CourseOutline: Equatable, Sendable {
  /// Its id.
  public let id: CourseID
  /// The author's version, in words: « 1.2 ».
  public let version: SafeText
  /// Its title.
  public let title: Words
  /// Its languages, the one it was written in first.
  public let languages: [Language]
  /// The skills, and what each needs before it.
  public let skills: SkillGraph
  /// The modules, by id, in the author's order.
  public let modules: OrderedDictionary<ModuleID, Module>
  /// « Je voudrais… », in the author's order.
  public let goals: [Goal]
  /// The hash of all its files.
  public let hash: ContentHash

  /// Makes an outline; of two modules with one id the first stays.
  public init(
    id: CourseID, version: SafeText, title: Words, languages: [Language], skills: SkillGraph,
    modules: [Module], goals: [Goal], hash: ContentHash
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.languages = languages
    self.skills = skills
    self.modules = OrderedDictionary(modules.map { ($0.id, $0) }) { first, _ in first }
    self.goals = goals
    self.hash = hash
  }

  /// A module by its id.
  public func module(_ id: ModuleID) -> Module? { modules[id] }

  /// The modules, in the author's order.
  public var moduleList: [Module] { Array(modules.values) }
}

/// Lessons, then practice.
public struct Module: Equatable, Sendable {
  /// Its id.
  public let id: ModuleID
  /// Its title.
  public let title: Words
  /// What one can do afterwards, one sentence each.
  public let objectives: [Words]
  /// About how long it takes, in minutes.
  public let minutes: Int
  /// The skills it teaches, in the author's order.
  public let skills: [SkillID]
  /// Its lessons, in order.
  public let lessons: [LessonOutline]
  /// The items of its bank.
  public let items: [ItemOutline]
  /// Where it stands in the frameworks: `coop`, `crcn`, `digcomp` to ids.
  public let frameworks: [String: [String]]

  /// Makes a module.
  public init(
    id: ModuleID, title: Words, objectives: [Words], minutes: Int, skills: [SkillID],
    lessons: [LessonOutline], items: [ItemOutline], frameworks: [String: [String]]
  ) {
    self.id = id
    self.title = title
    self.objectives = objectives
    self.minutes = minutes
    self.skills = skills
    self.lessons = lessons
    self.items = items
    self.frameworks = frameworks
  }
}

/// A lesson without its text.
public struct LessonOutline: Equatable, Sendable {
  /// Its id.
  public let id: LessonID
  /// Its title.
  public let title: Words
  /// Its pages, in order.
  public let steps: [StepID]

  /// Makes an outline of a lesson.
  public init(id: LessonID, title: Words, steps: [StepID]) {
    self.id = id
    self.title = title
    self.steps = steps
  }
}

/// What the rules need to know of an item.
public struct ItemOutline: Equatable, Sendable {
  /// Its id.
  public let id: ItemID
  /// The kind of exercise: `choice`.
  public let kind: String
  /// The skills it practises; the first one is the one it is asked for.
  public let skills: [SkillID]
  /// How difficult it is.
  public let level: Level
  /// How long a calm answer takes, in seconds.
  public let expectedSeconds: Int
  /// How many variants it has, at least 1.
  public let variantCount: Int
  /// What it needs of the terminal: `characters`, `rawKeys`, `pointer`.
  public let requires: Set<Capability>
  /// The hash of its files.
  public let revision: ContentHash

  /// Makes an outline of an item.
  public init(
    id: ItemID, kind: String, skills: [SkillID], level: Level, expectedSeconds: Int,
    variantCount: Int, requires: Set<Capability>, revision: ContentHash
  ) {
    self.id = id
    self.kind = kind
    self.skills = skills
    self.level = level
    self.expectedSeconds = expectedSeconds
    self.variantCount = variantCount
    self.requires = requires
    self.revision = revision
  }
}

/// What an exercise may need of a terminal.
public enum Capability: String, Hashable, Sendable, Codable, CaseIterable {
  /// Letters can be typed.
  case characters
  /// Each key is seen as it is pressed.
  case rawKeys
  /// There is a mouse.
  case pointer
}

/// « Je voudrais… »: what a learner wishes to do, and the modules that lead there.
public struct Goal: Equatable, Sendable {
  /// Its id.
  public let id: GoalID
  /// Its words, after « Je voudrais… ».
  public let title: Words
  /// The modules that lead there, in order.
  public let modules: [ModuleID]

  /// Makes a goal.
  public init(id: GoalID, title: Words, modules: [ModuleID]) {
    self.id = id
    self.title = title
    self.modules = modules
  }
}

/// A module given to a person or a group.
public struct Assignment: Equatable, Hashable, Sendable, Codable {
  /// The course of the module.
  public let course: CourseID
  /// The module.
  public let module: ModuleID
  /// The mediator who gave it.
  public let mediator: MediatorID
  /// A word with it: « Avant votre rendez-vous du 28. »
  public let note: SafeText?

  /// Makes an assignment.
  public init(course: CourseID, module: ModuleID, mediator: MediatorID, note: SafeText?) {
    self.course = course
    self.module = module
    self.mediator = mediator
    self.note = note
  }
}
