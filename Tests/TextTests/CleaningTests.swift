import Testing

@testable import Text

struct CleaningTests {
  @Test(
    arguments: [
      ("Bonjour", "Bonjour"), ("", ""), ("L’été : 2\u{A0}€", "L’été : 2\u{A0}€"),
      ("\u{1B}[31mrouge", "^[[31mrouge"), ("a\u{7F}\u{0}\u{8}", "a^?^@^H"),
      ("\u{9B}2J", "\u{FFFD}2J"), ("sur\u{AD}titre", "surtitre"),
      ("abc\u{202E}txt.exe", "abctxt.exe"), ("\u{FEFF}début", "début"),
      ("un\u{2028}deux", "un deux"), ("\u{1F1EB}\u{1F1F7}", "FR"), ("❤\u{FE0F}", "❤"),
      ("1\r\n2\r3\n4", "1 23 4"), ("a\tb", "a b"), ("\u{378}", "\u{FFFD}"),
    ])
  func aLineIsCleaned(raw: String, cleaned: String) {
    #expect(same(Cleaning.clean(raw, for: .line), cleaned))
    #expect(same(Cleaning.clean(raw, for: .name), cleaned))
  }

  @Test func lineFeedsStayInLinesOnly() {
    #expect(same(Cleaning.clean("un\r\ndeux\ntrois", for: .lines), "un\ndeux\ntrois"))
  }

  @Test(
    arguments: [
      ("\ta", "    a"), ("a\tb", "a   b"), ("abc\tb", "abc b"), ("abcd\tb", "abcd    b"),
      ("é\tb", "é   b"), ("字\tb", "字  b"), ("abc\na\tb", "abc\na   b"),
      ("e\u{301}\tb", "e\u{301}   b"),
    ])
  func tabulationsReachTheNextStopInLines(raw: String, cleaned: String) {
    #expect(same(Cleaning.clean(raw, for: .lines), cleaned))
  }

  @Test func aBaseCarriesFourMarksAtMost() {
    let flood = String(repeating: "\u{301}\u{327}", count: 20_000)
    let cleaned = Cleaning.clean("e\(flood)x", for: .line)
    #expect(same(cleaned, "e\u{301}\u{327}\u{301}\u{327}x"))
  }

  @Test func droppedScalarsDontPartMarksFromTheirBase() {
    let raw = "e\u{301}\u{301}\u{200B}\u{301}\u{301}\u{AD}\u{301}"
    #expect(Cleaning.clean(raw, for: .line).unicodeScalars.count == 5)
  }

  @Test func spacingMarksThatMayBeReorderedCountAsMarks() {
    let raw = "a" + String(repeating: "\u{1D165}\u{302E}", count: 50)
    #expect(Cleaning.clean(raw, for: .line).unicodeScalars.count == 5)
  }

  @Test func joinersStayBetweenLettersThatNeedThem() {
    let persian = "می\u{200C}خواهم"
    let sinhala = "ක්\u{200D}ෂ"
    let bengali = "র\u{200D}্যা"
    for text in [persian, sinhala, bengali] {
      #expect(same(Cleaning.clean(text, for: .line), text))
      #expect(same(Cleaning.clean(text, for: .lines), text))
      #expect(!Cleaning.clean(text, for: .name).unicodeScalars.contains { $0.value == 0x200C })
      #expect(!Cleaning.clean(text, for: .name).unicodeScalars.contains { $0.value == 0x200D })
    }
  }

  @Test(
    arguments: [
      ("a\u{200D}b", "ab"), ("\u{200C}", ""), ("م\u{200C}", "م"), ("م\u{200C} ن", "م ن"),
      ("م\u{200C}\u{200D}ن", "م\u{200D}ن"), ("👩\u{200D}💻", "👩💻"),
    ])
  func otherJoinersGo(raw: String, cleaned: String) {
    #expect(same(Cleaning.clean(raw, for: .line), cleaned))
  }

  @Test(arguments: [("👍🏽", "👍"), ("👍🏽🏽", "👍"), ("☝🏿", "☝"), ("a🏽", "a🏽"), ("🏽", "🏽")])
  func skinTonesGoAfterAnEmoji(raw: String, cleaned: String) {
    #expect(same(Cleaning.clean(raw, for: .line), cleaned))
  }

  @Test func invalidBytesAreReplaced() {
    let raw = String(decoding: [0x61, 0xFF, 0xED, 0xA0, 0x80, 0x62] as [UInt8], as: UTF8.self)
    #expect(Cleaning.clean(raw, for: .line).unicodeScalars.filter { $0 == "\u{FFFD}" }.count > 1)
  }

  @Test(arguments: [SafeText.Use.line, .lines, .name])
  func mixedTextsAreCleanedOnceForAll(use: SafeText.Use) {
    var numbers = SeededNumbers(seed: 1)
    let pieces = [
      "a", "é", "e\u{301}", "\u{301}", "\u{327}", "م", "क", "\u{94D}", "\u{200C}", "\u{200D}",
      "\u{200B}", "👍", "🏽", "\u{1F1EB}", "\u{FE0F}", "\t", "\n", "\r", "\u{1B}", "字", "\u{378}",
      "\u{1D165}", "\u{8A0}", "\u{D4E}", "\u{1160}", "\u{1161}", " ", "\u{A0}", "\u{88F}",
    ]
    for _ in 0..<3_000 {
      let once = Cleaning.clean(numbers.text(of: pieces, count: 14), for: use)
      #expect(same(Cleaning.clean(once, for: use), once))
    }
  }
}

/// Whether two strings have the same scalars: `==` would also hold for other spellings of é.
func same(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.elementsEqual(right.unicodeScalars)
}
