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
}

public typealias CourseID = Identifier<Named.Course>
public typealias ModuleID = Identifier<Named.Module>
public typealias LessonID = Identifier<Named.Lesson>
public typealias StepID = Identifier<Named.Step>
public typealias ItemID = Identifier<Named.Item>
public typealias SkillID = Identifier<Named.Skill>
public typealias MisconceptionID = Identifier<Named.Misconception>
public typealias GoalID = Identifier<Named.Goal>
public typealias LearnerID = Identifier<Named.Learner>
public typealias MediatorID = Identifier<Named.Mediator>
public typealias DeviceID = Identifier<Named.Device>
public typealias AskingID = Identifier<Named.Asking>
public typealias SessionID = Identifier<Named.Session>
