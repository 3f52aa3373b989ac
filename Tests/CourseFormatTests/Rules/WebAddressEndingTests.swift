import Testing

@testable import CourseFormat

@Suite struct WebAddressEndingTests {
  @Test func endingIsTheLastPartOfTheMachine() {
    #expect(
      WebAddressEnding.all(in: "Voir https://Suivi.Colis.EXAMPLE/a.b?c=d, ou a@b.fr.")
        .isSuperset(of: ["example", "fr"]))
  }

  @Test func numbersAndFilesAreNoAddresses() {
    #expect(WebAddressEnding.all(in: "12.50 photo.jpg 3.fr2 M. Dupont fin.") == [])
  }
}
