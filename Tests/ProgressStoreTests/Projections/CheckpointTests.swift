import Curriculum
import Testing

@testable import ProgressStore

@Suite struct CheckpointTests {
  let store: ProgressStore

  init() throws { store = try ProgressStore.inMemory(settings: .test()) }

  @Test func aCheckpointComesBackForItsRulesAndCourse() throws {
    try store.keep([opened(), asked()], for: "l1")
    #expect(try store.putCheckpoint(checkpoint(horizon: 2)))
    #expect(try found(rules: asHash) == checkpoint(horizon: 2))
    #expect(try found(rules: ContentHash(of: [2])) == nil)
  }

  @Test func aFoldThatMissedEventsIsNotKept() throws {
    try store.keep([opened(), asked()], for: "l1")
    #expect(try !store.putCheckpoint(checkpoint(horizon: 1)))
    #expect(try found(rules: asHash) == nil)
  }

  @Test func nothingIsKeptAboutTheErased() throws {
    try store.keep([opened()], for: "l1")
    try store.erase("l1")
    #expect(try !store.putCheckpoint(checkpoint(horizon: 0)))
  }

  @Test func aLateMergeDropsTheLearnersOwn() throws {
    try store.keep([opened(), asked()], for: "l1")
    try store.putCheckpoint(checkpoint(horizon: 2))
    let other = try ProgressStore.inMemory(settings: .test())
    _ = try store.merge(other.keep([opened()], for: "l2"), at: moment())
    #expect(try found(rules: asHash) != nil)
    _ = try store.merge(other.keep([opened()], for: "l1"), at: moment())
    #expect(try found(rules: asHash) == nil)
  }

  private func checkpoint(horizon: Int) -> Checkpoint {
    Checkpoint(
      learner: "l1", course: "pieges", rulesHash: asHash, courseHash: asHash, horizon: horizon,
      state: [1, 2, 3])
  }

  private func found(rules: ContentHash) throws -> Checkpoint? {
    try store.checkpoint(of: "l1", in: "pieges", rulesHash: rules, courseHash: asHash)
  }
}
