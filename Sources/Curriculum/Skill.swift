public import Text

/// Which kind of difficulty a skill is about; it decides to whom a person is oriented.
public enum Axis: String, Hashable, Sendable, Codable, CaseIterable {
  /// The tools: mouse, files, messages, addresses.
  case digital
  /// The practical sense of administration: whom to ask, in which words, with which document.
  case administrative
}

/// The smallest thing we claim someone knows.
public struct Skill: Equatable, Sendable {
  /// Its id.
  public let id: SkillID
  /// Its title in each language of the course, at most six words.
  public let title: Words
  /// What kind of difficulty it is about.
  public let axis: Axis
  /// The skills to master before.
  public let prerequisites: [SkillID]
  /// The level at which a success counts for mastery.
  public let target: Level

  /// Makes a skill.
  public init(
    id: SkillID, title: Words, axis: Axis, prerequisites: [SkillID], target: Level
  ) {
    self.id = id
    self.title = title
    self.axis = axis
    self.prerequisites = prerequisites
    self.target = target
  }
}

/// One phrase of a course in each of its languages.
public struct Words: Equatable, Sendable {
  /// The phrase, by language; never empty.
  public let byLanguage: [Language: SafeText]
  /// The language the course was written in first.
  public let first: Language

  /// Makes words.
  public init(_ byLanguage: [Language: SafeText], first: Language) {
    self.byLanguage = byLanguage
    self.first = first
  }

  /// The phrase in a language, else in the course's first language, else in any it has.
  public func callAsFunction(in language: Language) -> SafeText {
    byLanguage[language] ?? byLanguage[first]
      ?? byLanguage.min { $0.key < $1.key }?.value ?? .empty
  }
}
