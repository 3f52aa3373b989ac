import Foundation
import TestSupport
import Testing
import Text

@testable import Documents

@Suite struct TakeAwaySheetTests {
  private let sheet = TakeAwaySheet(
    title: "Messages piégés",
    parts: [
      .init(
        title: "Voir ce qui presse",
        paragraphs: ["Un message piégé vous presse. Prenez votre temps : rien ne brûle."]),
      .init(title: "Vérifier", paragraphs: ["Laissez le lien. <Tapez> l'adresse & lisez."]),
    ],
    contacts: [.init(value: "33700", about: "pour transférer un SMS piégé")],
    checked: .init(year: 2026, month: 11, day: 1), words: documentWords)

  @Test func theTextIsLinesOfPaper() { assertSnapshot(sheet.text, named: "take-away-text") }

  @Test func theDocumentIsOneFile() {
    assertSnapshot(sheet.html(language: .french), named: "take-away-html")
  }

  @Test func theDocumentLoadsAndRunsNothing() {
    let html = sheet.html(language: .french)
    #expect(html.contains("default-src &#39;none&#39;") && !html.contains("<script"))
    #expect(!html.contains("url(") && !html.contains("<img") && !html.contains("href"))
    #expect(html.contains("&lt;Tapez&gt;"))
  }

  @Test func theTextHoldsNoSpaceThatPrintersLack() {
    #expect(!sheet.text.contains { "\u{A0}\u{202F}\u{C}".contains($0) })
  }

  @Test func withoutAddressesNoDayIsTold() {
    let bare = TakeAwaySheet(
      title: "Messages piégés", parts: [], contacts: [],
      checked: .init(year: 2026, month: 11, day: 21), words: documentWords)
    #expect(!bare.text.contains("2026") && !bare.html(language: .french).contains("2026"))
  }
}
