import Testing

@testable import Documents

@Suite struct WebAddressTests {
  @Test(arguments: ["https://www.17cyber.gouv.fr", "http://ameli.fr/a?b=c#d", "HTTPS://AMELI.FR"])
  func anAddressOfTheWebCanBeFollowed(address: String) {
    #expect(WebAddress.isOpenable(address))
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ameli.fr", "https://",
    "https://suivi.example/colis", "https://suivi.example:443/", "https://ameli.fr@evil.fr",
    "https://a b.fr", "https://аmeli.fr", "", "//ameli.fr", "https://suivi.example.",
  ])
  func anyOtherIsOnlyShown(address: String) {
    #expect(!WebAddress.isOpenable(address))
  }
}
