/// The name of one thing of a course, of a place or of a person; each kind of thing has its own
/// type, so that a skill's id can't stand where an item's is meant.
public struct Identifier<Thing>: RawRepresentable, Hashable, Comparable, Sendable, Codable,
  CodingKeyRepresentable, ExpressibleByStringLiteral, CustomStringConvertible
{
  /// The id as it is written: kebab-case in courses.
  public let rawValue: String

  /// Makes an id of its written form.
  public init(rawValue: String) { self.rawValue = rawValue }

  public init(stringLiteral value: String) { self.rawValue = value }

  public init(from decoder: any Decoder) throws {
    self.rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What an `Identifier` may name.
public enum Named {
  /// A course, published whole.
  public enum Course: Sendable {}
  /// A module of a course: lessons, then practice.
  public enum Module: Sendable {}
  /// A lesson: one Markdown text.
  public enum Lesson: Sendable {}
  /// A page of a lesson.
  public enum Step: Sendable {}
  /// An askable exercise.
  public enum Item: Sendable {}
  /// The smallest thing we claim someone knows.
  public enum Skill: Sendable {}
  /// A named wrong idea behind an answer.
  public enum Misconception: Sendable {}
  /// « Je voudrais… »: what a learner wishes to do.
  public enum Goal: Sendable {}
  /// A person who learns; random, no name in it.
  public enum Learner: Sendable {}
  /// A person who helps.
  public enum Mediator: Sendable {}
  /// A machine whose events are numbered.
  public enum Device: Sendable {}
  /// One presentation of an item.
  public enum Asking: Sendable {}
  /// One sitting of a learner.
  public enum Session: Sendable {}
  /// Learners who are followed together.
  public enum Group: Sendable {}
}

/// The id of a course.
public typealias CourseID = Identifier<Named.Course>
/// The id of a module within its course.
public typealias ModuleID = Identifier<Named.Module>
/// The id of a lesson within its module.
public typealias LessonID = Identifier<Named.Lesson>
/// The id of a page within its lesson; it survives a change of language and of order.
public typealias StepID = Identifier<Named.Step>
/// The id of an item within its course.
public typealias ItemID = Identifier<Named.Item>
/// The id of a skill within its course.
public typealias SkillID = Identifier<Named.Skill>
/// The id of a wrong idea that the author named.
public typealias MisconceptionID = Identifier<Named.Misconception>
/// The id of a wish within its course.
public typealias GoalID = Identifier<Named.Goal>
/// The random id of a learner.
public typealias LearnerID = Identifier<Named.Learner>
/// The id of a mediator's account.
public typealias MediatorID = Identifier<Named.Mediator>
/// The random id of a machine that writes events.
public typealias DeviceID = Identifier<Named.Device>
/// The id of one presentation of an item.
public typealias AskingID = Identifier<Named.Asking>
/// The id of one sitting.
public typealias SessionID = Identifier<Named.Session>
/// The random id of a group of learners.
public typealias GroupID = Identifier<Named.Group>
