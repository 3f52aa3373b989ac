import Foundation
import Testing

/// The words of the cards: a word that is mistyped by one letter is never another one.
@Suite struct CardWordsTests {
  let words: [String]

  init() throws {
    let file = Checkout.root.appendingPathComponent("Assets/cards/words.txt")
    words = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }

  @Test func thereAreAsManyAsElevenBitsCount() {
    #expect(words.count == 2048)
    #expect(Set(words).count == 2048)
  }

  @Test func theyAreTypedWithoutAnyAccentOrShift() {
    for word in words {
      #expect(word.wholeMatch(of: /[a-z]{4,8}/) != nil, "\(word)")
    }
  }

  @Test func anyTwoDifferByAtLeastTwoLetters() {
    // Two words that one change, addition or omission makes the same share a form with one letter
    // blanked out or left out.
    var seen: [String: String] = [:]
    for word in words {
      for form in forms(of: word) {
        if let other = seen[form], other != word { Issue.record("\(word) is too near \(other)") }
        seen[form] = word
      }
    }
  }

  private func forms(of word: String) -> [String] {
    let letters = Array(word)
    let changed = letters.indices.map { index in
      String(letters[..<index]) + "?" + String(letters[(index + 1)...])
    }
    let added = (0...letters.count).map { index in
      String(letters[..<index]) + "?" + String(letters[index...])
    }
    return changed + added
  }
}
