import Testing
import Text

@testable import Mediation

@Suite struct MediationPhraseTests {
  /// The beginnings of this room's ids.
  private static let prefixes = [
    "desk.", "room.", "learner.", "outcome.", "aid.", "answer.", "assign.", "day.",
  ]

  @Test(arguments: ShippedCatalogues.all)
  func everyPhraseIsThere(_ catalogue: Catalogue) {
    #expect(catalogue.missing(of: MediationPhrase.self) == [])
  }

  @Test(arguments: ShippedCatalogues.all)
  func noPhraseIsAnOrphan(_ catalogue: Catalogue) {
    let ours = catalogue.templates.keys.filter { id in
      Self.prefixes.contains { id.hasPrefix($0) }
    }
    #expect(Set(ours).subtracting(MediationPhrase.allCases.map { $0.rawValue }).sorted() == [])
  }

  @Test func peopleAreNeverCalledUsers() {
    for phrase in MediationPhrase.allCases {
      let words = ShippedCatalogues.french.words(phrase).string.lowercased()
      #expect(!words.contains("utilisateur") && !words.contains("élève"), "\(phrase)")
    }
  }
}
