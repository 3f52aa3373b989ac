import Curriculum
import Foundation
import Testing

@Suite struct IdentifierTests {
  @Test func anIDIsItsOwnWordsInJSON() throws {
    let id: SkillID = "spot-pressure"
    let json = try JSONEncoder().encode([id])
    #expect(String(decoding: json, as: UTF8.self) == #"["spot-pressure"]"#)
    #expect(try JSONDecoder().decode([SkillID].self, from: json) == [id])
  }

  @Test func idsAreKeysOfAnObjectInJSON() throws {
    let json = try JSONEncoder().encode([ItemID(rawValue: "parcel"): 2])
    #expect(String(decoding: json, as: UTF8.self) == #"{"parcel":2}"#)
  }

  @Test func idsAreInTheOrderOfTheirWords() {
    #expect(["b", "a"].map(SkillID.init(rawValue:)).sorted() == ["a", "b"])
  }
}
