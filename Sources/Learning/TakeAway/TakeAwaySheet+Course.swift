public import CourseFormat
public import Documents
public import Text

extension TakeAwaySheet {
  /// A module's page to take away, to be written as a document; `words` has the phrases of
  /// documents, in the language of the page.
  public init(_ page: TakeAway, words: Catalogue) {
    self.init(
      title: page.title,
      parts: page.parts.map { Part(title: $0.title, paragraphs: $0.paragraphs) },
      contacts: page.contacts.map { Contact(value: $0.value, about: $0.about) },
      checked: page.checked.map { Day(year: $0.year, month: $0.month, day: $0.day) },
      words: words)
  }
}
