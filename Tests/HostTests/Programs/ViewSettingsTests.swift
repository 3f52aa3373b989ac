import Interface
import Testing
import Text

@testable import Host

struct ViewSettingsTests {
  @Test func frenchUnlessAKnownLanguageIsAskedFor() {
    let known: [Language] = [.french, .english]
    #expect(settings(language: nil).language(among: known) == .french)
    #expect(settings(language: "en").language(among: known) == .english)
    #expect(settings(language: "tlh").language(among: known) == .french)
  }

  @Test func anUnknownThemeIsTheLightOne() {
    #expect(settings(theme: "dark").theme(environment: [:]) == .dark)
    #expect(settings(theme: "pink").theme(environment: [:]) == .light)
  }

  @Test func whatIsNotThereIsRefusedWithWhatIs() throws {
    let scratch = try Scratch()
    for code in ["en", "fr"] { try scratch.write("", at: "Assets/catalogues/\(code).yml") }
    let environment = ["DECLIC_HOME": scratch.path]
    #expect(settings(language: "en", theme: "dark").complaint(environment: environment) == nil)
    #expect(
      settings(theme: "pink").complaint(environment: environment)
        == "--theme must be one of: light, high-contrast, dark, monochrome.")
    #expect(
      settings(language: "tlh").complaint(environment: environment)
        == "--language must be one of: fr, en.")
  }

  @Test func noColourIsShownWhereTheEnvironmentAsksForNone() {
    #expect(settings(theme: "dark").theme(environment: ["NO_COLOR": "1"]) == .monochrome)
    #expect(settings(theme: "dark").theme(environment: ["NO_COLOR": ""]) == .dark)
  }

  @Test func aPlaceHasANameInAnyCase() {
    #expect(settings(place: "Poste 4").placeName == "Poste 4")
    #expect(!settings(place: nil).placeName.isEmpty)
    #expect(settings(place: "a\u{1B}[31mb\u{202E}").placeName.string.allSatisfy { $0 != "\u{1B}" })
  }

  private func settings(
    language: String? = nil, theme: String = "light", place: String? = nil
  ) -> ViewSettings {
    ViewSettings(language: language, isLinear: false, theme: theme, place: place)
  }
}
