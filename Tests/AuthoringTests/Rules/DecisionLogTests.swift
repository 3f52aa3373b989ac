import Curriculum
import LearnerModel
import Records
import Testing
import Text

@testable import Authoring

@Suite struct DecisionLogTests {
  private static func event(_ number: Int, _ body: EventBody) -> Event {
    let coded = EventCodec.encode(body)
    let time = EventTime(
      milliseconds: 50_400_000 + 60_000 * number, counter: 0, day: LocalDay(number: 100),
      zoneMinutes: 60)
    return Event(
      device: "d", sequence: number, id: EventID(rawValue: "e\(number)"),
      content: Event.Content(
        learner: "l", time: time, type: coded.type, version: coded.version,
        payload: coded.payload))
  }

  private static func asked(_ decision: DecisionRecord?) -> EventBody {
    .asked(
      Asked(
        asking: "k", session: "s", context: .practice, course: "c", module: "m", item: "bank-call",
        revision: ContentHash(of: []), skills: ["read-address"], level: Level(clamping: 3),
        expectedSeconds: 60, variant: 0, seed: 1, language: .french, decision: decision))
  }

  private static let decision = DecisionRecord(
    rule: "N1", interpretation: ["L1"], alsoTrue: ["S1"], skill: "read-address",
    level: Level(clamping: 3), help: 0,
    facts: [
      DecisionFact("n", 1), DecisionFact("E", 61.7), DecisionFact("L1.from", 2),
      DecisionFact("other/wrong", 4), DecisionFact("error/confuses-name", 2),
    ],
    thresholds: [
      DecisionThreshold("M1.evidence", 75, source: .author),
      DecisionThreshold("M1.wins", 2, source: .standard),
    ],
    rulesHash: ContentHash(of: []), courseHash: ContentHash(of: []), seenEvents: 3,
    choice: ItemSteps(
      all: 12, playable: 9, level: Level(clamping: 3), levelled: 4, unseen: 3, otherKind: 2,
      variants: 1))

  @Test func aDecisionTellsItsRuleFactsThresholdsAndSteps() {
    let text = DecisionLog(
      [Self.event(1, Self.asked(Self.decision)), Self.event(2, Self.asked(nil))], courses: [],
      words: ShippedWords.english
    ).text.replacing("\n   ", with: " ")
    #expect(text.contains("1 decision, with its reasons"))
    #expect(text.contains("1. 1970-04-11 15:01  N1  bank-call"))
    #expect(text.contains("answers 1 · evidence 62 · L1, level before 2"))
    #expect(text.contains("other, mistakes in a row 4 · confuses-name × 2"))
    #expect(text.contains("M1.evidence 75 (the author) · M1.wins 2 (the place)"))
    #expect(text.contains("Also true: S1"))
    #expect(text.contains("Exercise: 12 in all, 9 possible here, 4 at level 3; not seen lately: 3"))
    #expect(text.contains("Author's setting: 75 instead of 80"))
  }

  @Test func withoutADecisionItSaysSo() {
    let text = DecisionLog(
      [Self.event(1, Self.asked(nil))], courses: [], words: ShippedWords.english
    ).text
    #expect(text == "No exercise has been chosen yet.\n")
  }
}
