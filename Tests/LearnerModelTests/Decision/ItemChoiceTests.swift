import Curriculum
import Records
import Testing

@testable import LearnerModel

struct ItemChoiceTests {
  private func choose(
    _ story: Story, level: Int = 3, help: HelpOffer = .none,
    capabilities: Set<Capability> = Set(Capability.allCases), seed: UInt64 = 7
  ) -> ItemChoice? {
    story.facts.item(
      for: "a", at: Level(clamping: level), help: help, in: Scope(capabilities: capabilities),
      of: story.plan, seed: seed)
  }

  @Test(arguments: [(3, "two"), (2, "two"), (1, "two"), (4, "four"), (5, "four")])
  func theNearestLowerLevelElseTheNearestHigher(wanted: Int, chosen: ItemID) {
    let story = Story([item("two", level: 2), item("four", level: 4)])
    #expect(choose(story, level: wanted)?.item.id == chosen)
  }

  @Test func neverTheSameItemTwiceRunning() {
    var story = Story([item("one", level: 3), item("two", level: 1)])
    story.ask("k1", item: "one")
    for seed in 0..<50 { #expect(choose(story, seed: UInt64(seed))?.item.id == "two") }
  }

  @Test func whatWasPassedOverIsNotAskedAgainWhileThereIsAnother() {
    var story = Story([item("one"), item("two"), item("four", level: 4)])
    for (asking, name) in [("k1", "one"), ("k2", "two")] {
      story.ask(AskingID(rawValue: asking), item: ItemID(rawValue: name))
      story.add(.skipped(Skipped(asking: AskingID(rawValue: asking))))
    }
    #expect(choose(story)?.item.id == "four")
    story.ask("k3", item: "four")
    story.add(.skipped(Skipped(asking: "k3")))
    // All were passed over: the one that waited longest.
    #expect(choose(story)?.item.id == "one")
    story.ask("k4", item: "one")
    story.answer("k4", .correct)
    story.ask("k5", item: "two")
    #expect(choose(story)?.item.id == "one")
  }

  @Test func theOnlyItemComesAgainInAnotherVariant() {
    var story = Story([item("one", variants: 3)])
    story.ask("k1", item: "one", variant: 1)
    for seed in 0..<50 {
      let choice = choose(story, seed: UInt64(seed))
      #expect(choice?.item.id == "one")
      #expect([0, 2].contains(choice?.variant))
    }
  }

  @Test func whatWasNotSeenComesFirst() {
    var story = Story([item("one"), item("two"), item("three"), item("four", kind: "order")])
    story.ask("k1", item: "two")
    story.ask("k2", item: "one", skill: "a")
    for seed in 0..<50 { #expect(choose(story, seed: UInt64(seed))?.item.id == "four") }
    story.ask("k3", item: "four")
    for seed in 0..<50 { #expect(choose(story, seed: UInt64(seed))?.item.id == "three") }
    story.ask("k4", item: "three")
    for seed in 0..<50 { #expect(choose(story, seed: UInt64(seed))?.item.id == "four") }
  }

  @Test func whatTheTerminalCannotShowIsLeftOut() {
    let story = Story([item("mouse", requires: [.pointer]), item("keys", level: 1)])
    #expect(choose(story, capabilities: [.characters])?.item.id == "keys")
    let none = Story([item("mouse", requires: [.pointer])])
    #expect(choose(none, capabilities: []) == nil)
  }

  @Test func theSeedChoosesBetweenEquals() {
    let story = Story([item("one"), item("two"), item("three")])
    let chosen = (0..<40).map { choose(story, seed: UInt64($0))?.item.id }
    #expect(Set(chosen).count == 3)
    #expect(chosen == (0..<40).map { choose(story, seed: UInt64($0))?.item.id })
  }

  @Test func anExampleIsAnotherItemOrVariant() {
    let two = Story([item("one"), item("two")])
    let choice = choose(two, help: .example)
    #expect(choice?.example != nil)
    #expect(choice?.example?.item.id != choice?.item.id)
    let variants = choose(Story([item("one", variants: 2)]), help: .example)
    #expect(variants?.example?.item.id == "one")
    #expect(variants?.example?.variant != variants?.variant)
    #expect(choose(Story([item("one")]), help: .example)?.example == nil)
    #expect(choose(two)?.example == nil)
  }

  @Test func aSkillNobodyKnowsHasNoItem() {
    let story = Story([item("one", skill: "b")])
    #expect(choose(story) == nil)
  }

  @Test func anOldVariantNumberDoesNoHarm() {
    var story = Story([item("one", variants: 2)])
    story.ask("k1", item: "one", variant: 99)
    #expect((0...1).contains(choose(story)?.variant ?? -1))
    story.ask("k2", item: "one", variant: -5)
    #expect((0...1).contains(choose(story)?.variant ?? -1))
  }
}
