public import Curriculum

/// An asking that is before the learner, or was just now.
public struct AskingFacts: Equatable, Sendable, Codable {
  /// The presentation.
  public let asking: AskingID
  /// The item.
  public let item: ItemID
  /// The skill it is asked for.
  public let skill: SkillID
  /// The level of the item.
  public let level: Level
  /// How long a calm answer takes, in seconds.
  public let expectedSeconds: Int
  /// The most help there was so far.
  public internal(set) var help: Help
  /// The submissions so far; only the first is scored.
  public internal(set) var submissions = 0
  /// Whether it was passed over.
  public internal(set) var isSkipped = false

  /// Whether a first answer is still awaited.
  public var isOpen: Bool { submissions == 0 && !isSkipped }
}

/// An item that was asked, the last time it was.
public struct SeenItem: Equatable, Sendable, Codable {
  /// The item.
  public let item: ItemID
  /// Which variant.
  public let variant: Int

  /// Makes a memory.
  init(item: ItemID, variant: Int) {
    self.item = item
    self.variant = variant
  }
}
