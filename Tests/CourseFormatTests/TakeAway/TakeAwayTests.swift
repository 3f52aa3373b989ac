import Curriculum
import Testing
import Text

@testable import CourseFormat

@Suite struct TakeAwayTests {
  private static let facts = """
    scam-number:
      value: {fr: 33700 (gratuit)}
      about: pour transférer un SMS
      source: somebody
      checked: 2026-05-02
    other-number:
      value: "3018"
      about: pour autre chose
      source: somebody
      checked: 2026-04-01
    """

  private func page(short: String, facts: String = facts) throws -> TakeAway {
    let lesson = SmallCourse.lesson.replacing(
      "> **En bref.** Un message qui presse est suspect.", with: short)
    let files = FileTree(
      SmallCourse.french.merging(["fr/traps/recognise.md": lesson, "facts.yml": facts]) { $1 })
    let course = try #require(
      CourseReader.load(files, catalogues: SmallCourse.catalogues).course)
    return try #require(course.takeAway(of: "traps", in: .french))
  }

  @Test func aModuleIsItsLessonsInShort() throws {
    let page = try page(short: "> **En bref.** Prenez votre *temps*. Vérifiez.")
    #expect(page.title == "Messages piégés")
    #expect(page.parts.map(\.paragraphs) == [["Prenez votre temps. Vérifiez."]])
    #expect(page.contacts == [] && page.checked == nil && !page.isShortened)
  }

  @Test func onlyFactsThatItTellsAreOnIt() throws {
    let page = try page(short: "> **En bref.** Transférez-le au {scam-number}.")
    #expect(
      page.contacts
        == [TakeAway.Contact(value: "33700 (gratuit)", about: "pour transférer un SMS")])
    #expect(page.checked == CalendarDay("2026-05-02"))
  }

  @Test func aFactThatSaysNotWhatItIsForIsNotOnIt() throws {
    let bare = Self.facts.replacing("  about: pour transférer un SMS\n", with: "")
    #expect(
      try page(short: "> **En bref.** Au {scam-number}.", facts: bare).contacts == [])
  }

  @Test func withoutAnythingInShortItIsWhatOneCanDo() throws {
    #expect(try page(short: "Voilà.").parts.map(\.paragraphs) == [["Voir ce qui presse."]])
  }

  @Test func whatIsTooLongLosesItsLastSentences() throws {
    let sentences = (1...90).map { "Voici la phrase qui porte le numéro \($0)." }
    let page = try page(short: "> **En bref.** " + sentences.joined(separator: " "))
    let kept = page.parts[0].paragraphs[0].string
    #expect(page.isShortened)
    #expect(TakeAwayPaper.holds(page))
    #expect(sentences.joined(separator: " ").hasPrefix(kept) && kept.hasSuffix("."))
    #expect(kept.count > 1500)
  }

  @Test(arguments: [
    ("Un. Deux ! Trois ? Quatre… Cinq.", 5), ("Voir ci-dessous. et la suite", 1),
    ("Écrivez à 17cyber.gouv.fr. Merci", 2), ("", 0),
  ])
  func sentencesEndWhereTheNextOneBegins(_ text: String, _ count: Int) {
    #expect(text.sentences.count == count)
  }
}
