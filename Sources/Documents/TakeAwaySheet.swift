public import Text

/// What a module leaves in the hand, on one page of A4: for a browser and its printer, and for a
/// printer of plain text.
public struct TakeAwaySheet: Equatable, Sendable {
  /// Something to remember: a lesson in short.
  public struct Part: Equatable, Sendable {
    let title: SafeText
    let paragraphs: [SafeText]

    /// Makes a part.
    public init(title: SafeText, paragraphs: [SafeText]) {
      self.title = title
      self.paragraphs = paragraphs
    }
  }

  /// An address or a number to keep, and what it is for.
  public struct Contact: Equatable, Sendable {
    let value: SafeText
    let about: SafeText

    /// Makes a contact.
    public init(value: SafeText, about: SafeText) {
      self.value = value
      self.about = about
    }
  }

  /// A day of the calendar: the month from 1, the day of the month from 1.
  public struct Day: Equatable, Sendable {
    let year: Int
    let month: Int
    let day: Int

    /// Makes a day.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// The module's title.
  let title: SafeText
  /// What to remember.
  let parts: [Part]
  /// Whom to ask.
  let contacts: [Contact]
  /// When the addresses and numbers were looked at; nil where there are none.
  let checked: Day?
  /// The phrases of `DocumentPhrase`.
  let words: Catalogue

  /// Makes a sheet; its text is the caller's to keep short enough for a page.
  public init(
    title: SafeText, parts: [Part], contacts: [Contact], checked: Day?, words: Catalogue
  ) {
    self.title = title
    self.parts = parts
    self.contacts = contacts
    self.checked = checked
    self.words = words
  }
}

extension TakeAwaySheet {
  /// The day on which addresses and numbers were looked at, in a sentence; nil where there are none.
  var foot: SafeText? {
    guard let checked, !contacts.isEmpty else { return nil }
    let months = DocumentPhrase.months
    guard months.indices.contains(checked.month - 1) else { return nil }
    let first = checked.day == 1 ? words.words(.dayFirst) : SafeText(String(checked.day))
    let day = words.words(
      months[checked.month - 1], ["day": .text(first), "year": .text(SafeText("\(checked.year)"))])
    return words.words(DocumentPhrase.takeAwayChecked, ["day": .text(day)])
  }

  /// « 33700 : pour transférer un SMS piégé »
  func line(of contact: Contact) -> SafeText {
    words.words(
      DocumentPhrase.takeAwayContact,
      ["value": .text(contact.value), "about": .text(contact.about)])
  }
}
