public import Curriculum
public import Records

/// The item that was chosen for an exercise.
public struct ItemChoice: Equatable, Sendable {
  /// The item.
  public let item: ItemOutline
  /// Which of its variants, from 0.
  public let variant: Int
  /// The seed of all that is by chance in it; the one that was given.
  public let seed: UInt64
  /// The item and variant to show solved first, where the decision offers a worked example: another
  /// item, or another variant, of the same skill and level. Nil where there is none; then ask with
  /// a hint instead.
  public let example: Example?
  /// How it was found.
  public let steps: ItemSteps

  /// An item and a variant to show solved.
  public struct Example: Equatable, Sendable {
    /// The item.
    public let item: ItemOutline
    /// Which of its variants, from 0.
    public let variant: Int
  }
}

extension LearnerFacts {
  /// Chooses the item for a skill at a level: at that level, else the nearest lower one, else the
  /// nearest higher; of some items only, where they are named; never the last item again, nor one
  /// passed over in this sitting, while there is another; then one not seen lately, then one of
  /// another kind. Equals are chosen between by the seed.
  ///
  /// Nil where the skill has no item that can be shown here.
  public func item(
    for skill: SkillID, at level: Level, help: HelpOffer, in scope: Scope, of plan: CoursePlan,
    seed: UInt64, among allowed: Set<ItemID>? = nil
  ) -> ItemChoice? {
    let all = plan[skill]?.items ?? []
    let playable = scope.playable(among: all).filter { allowed?.contains($0.id) != false }
    let fresh = playable.filter { $0.id != seen.last?.item }
    let wanted = fresh.filter { !session.passedOver.contains($0.id) }
    let levelled = [wanted, fresh, playable].first { !$0.isEmpty }?.nearest(to: level) ?? []
    let ranked = levelled.enumerated().min { left, right in
      rank(of: left, in: plan, seed: seed) < rank(of: right, in: plan, seed: seed)
    }
    guard let item = ranked?.element else { return nil }
    let variant = variant(of: item, seed: seed)
    return ItemChoice(
      item: item, variant: variant, seed: seed,
      example: help == .example
        ? example(besides: item, variant: variant, among: playable, seed: seed) : nil,
      steps: steps(all: all, playable: playable, levelled: levelled, item, in: plan))
  }

  private func steps(
    all: [ItemOutline], playable: [ItemOutline], levelled: [ItemOutline], _ item: ItemOutline,
    in plan: CoursePlan
  ) -> ItemSteps {
    let unseen = levelled.filter { !sawLately($0.id) }
    let lastKind = lastKind(in: plan)
    return ItemSteps(
      all: all.count, playable: playable.count, level: item.level, levelled: levelled.count,
      unseen: unseen.count,
      otherKind: (unseen.isEmpty ? levelled : unseen).count { $0.kind != lastKind },
      variants: max(1, item.variantCount))
  }

  /// The kind of the last item; nil before the first.
  private func lastKind(in plan: CoursePlan) -> String? {
    seen.last.flatMap { plan.item($0.item)?.kind }
  }

  /// Smaller is better: not seen lately, of another kind than the last, seen longest ago, then by
  /// the seed.
  private func rank(
    of entry: (offset: Int, element: ItemOutline), in plan: CoursePlan, seed: UInt64
  ) -> (Int, Int, Int, UInt64) {
    let place = seen.lastIndex { $0.item == entry.element.id } ?? -1
    let isLate = sawLately(entry.element.id)
    return (
      isLate ? 1 : 0, entry.element.kind == lastKind(in: plan) ? 1 : 0, place,
      mixed(seed, with: UInt64(entry.offset))
    )
  }

  /// Another variant than the last time, where there are several.
  private func variant(of item: ItemOutline, seed: UInt64) -> Int {
    let count = UInt64(max(1, item.variantCount))
    let lot = mixed(seed, with: count)
    guard count > 1, let last = seen.last(where: { $0.item == item.id })?.variant, last >= 0 else {
      return Int(lot % count)
    }
    return Int((UInt64(last) + 1 + lot % (count - 1)) % count)
  }

  private func example(
    besides item: ItemOutline, variant: Int, among playable: [ItemOutline], seed: UInt64
  ) -> ItemChoice.Example? {
    let others = playable.filter { $0.level == item.level && $0.id != item.id }
    if !others.isEmpty {
      let other = others[Int(mixed(seed, with: 0) % UInt64(others.count))]
      return ItemChoice.Example(item: other, variant: self.variant(of: other, seed: seed))
    }
    guard item.variantCount > 1 else { return nil }
    return ItemChoice.Example(item: item, variant: (variant + 1) % item.variantCount)
  }

  /// Whether an item is among the last that were asked.
  func sawLately(_ item: ItemID) -> Bool {
    seen.suffix(Self.lately).contains { $0.item == item }
  }

  /// How many of the last items count as seen lately. Ours.
  private static let lately = 12
}

extension [ItemOutline] {
  /// The level nearest to a wanted one that there is an item of; nil where there is none.
  func levelNearest(to level: Level) -> Level? {
    let levels = Set(map(\.level))
    return levels.filter { $0 <= level }.max() ?? levels.min()
  }

  /// The items of the level nearest to a wanted one: the same, else the highest below, else the
  /// lowest above.
  fileprivate func nearest(to level: Level) -> [ItemOutline] {
    let nearest = levelNearest(to: level)
    return filter { $0.level == nearest }
  }
}

/// A number as good as random, the same each time (SplitMix64: Steele, Lea & Flood, 2014).
private func mixed(_ seed: UInt64, with salt: UInt64) -> UInt64 {
  var value = seed &+ (salt &+ 1) &* 0x9E37_79B9_7F4A_7C15
  value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
  value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
  return value ^ (value >> 31)
}
