import Foundation
import TestSupport
import Testing
import Text

@testable import Documents

@Suite struct CardSheetTests {
  private func sheet(_ count: Int) -> CardSheet {
    CardSheet(cards: (0..<count).map { SafeText("tulipe velo sept\($0)") }, words: documentWords)
  }

  @Test func tenCardsAreOneSheetOfText() {
    let text = sheet(10).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 50)
    #expect(lines.allSatisfy { $0.count == 59 })
    #expect(!text.contains("\u{C}"))
    for number in 0..<10 { #expect(text.contains("tulipe velo sept\(number) ")) }
  }

  @Test func theLongestWordsLoseNothing() {
    let card = CardSheet(cards: ["abcdefgh ijklmnop qrstuvwx"], words: documentWords).text
    for word in ["abcdefgh", "ijklmnop", "qrstuvwx"] { #expect(card.contains(word)) }
    let lines = card.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.allSatisfy { $0.count == 29 })
    for word in documentWords.words(DocumentPhrase.cardKeepShort).string.split(separator: " ") {
      #expect(card.contains(word))
    }
  }

  @Test func theEleventhBeginsANewSheet() {
    #expect(sheet(11).text.split(separator: "\u{C}").count == 2)
    #expect(sheet(11).html(language: .french).components(separatedBy: "<section").count == 3)
  }

  @Test func theDocumentHoldsEachCardOnce() {
    let html = sheet(10).html(language: .french)
    #expect(html.components(separatedBy: "<article>").count == 11)
    #expect(html.contains("<html lang=\"fr\">"))
    #expect(!html.contains("<script"))
  }
}
