import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// The modules in which something was answered.
  var answersPage: Page {
    let buttons = answeredModules.map { place, count in
      let label = words(
        .answersModule, ["title": .text(titleOrGone(place)), "count": .count(count)])
      return Block.control(.button(Button(id: ControlID("answers", place), label: label)))
    }
    return Page(
      id: "answers", place: [words(.pathTitle)],
      blocks: [.heading(level: 1, [.text(words(.answersTitle))])] + buttons, commands: row())
  }

  /// What was answered in a module, the newest first, from an asking on.
  func moduleAnswersPage(_ place: ModulePlace, from first: AskingID?) -> Page {
    let items = answeredItems.filter { $0.asked.place == place }
    let start = items.firstIndex { $0.asked.asking == first } ?? 0
    let shown = items[start...].prefix(Self.answersAPage)
    let older = items[start...].dropFirst(Self.answersAPage).first
    let buttons = shown.map { item in
      let id = ControlID("answer", item.asked.asking.rawValue)
      return Block.control(.button(Button(id: id, label: label(of: item))))
    }
    let more = older.map { item in
      let id = ControlID("older", item.asked.asking.rawValue)
      return Block.control(.button(Button(id: id, label: words(.answersOlder))))
    }
    return Page(
      id: PageID(rawValue: "answers-\(place.course)-\(place.module)-\(first?.rawValue ?? "")"),
      place: [words(.pathTitle), words(.answersTitle)],
      blocks: [.heading(level: 1, [.text(titleOrGone(place))])] + buttons
        + (more.map { [.separator, $0] } ?? []),
      commands: row())
  }

  /// How many answers stand on a page: a screen of the usual height holds them.
  static let answersAPage = 12

  /// The title of a module; said otherwise where its course is gone.
  func titleOrGone(_ place: ModulePlace) -> SafeText {
    let title = title(of: place.module, in: place.course)
    return title.isEmpty ? words(.answersGone) : title
  }

  /// « Le colis · Oui. · hier »
  private func label(of item: AnsweredItem) -> SafeText {
    let title = self.item(item.asked.item, of: item.asked.course)?.title
    return words(
      .answersItem,
      [
        "title": .text(title ?? words(.answersGoneItem)),
        "verdict": .text(words(phrase(for: item.outcome))), "day": .text(dayInWords(item.day)),
      ])
  }

  /// « aujourd'hui », « hier », « il y a 5 jours »
  func dayInWords(_ day: LocalDay) -> SafeText {
    switch (self.day ?? day).number - day.number {
    case ...0: words(.dayToday)
    case 1: words(.dayYesterday)
    case let days: words(.dayAgo, ["count": .count(days)])
    }
  }

  /// Opens the answers: those of the one module there is, or the choice of a module.
  mutating func openAnswers() {
    let modules = answeredModules
    screens.append(modules.count == 1 ? .moduleAnswers(modules[0].place, from: nil) : .answers)
  }

  /// What a person did on a list of answers.
  mutating func answers(_ press: ControlID) {
    if let place = press.module(of: "answers") {
      screens.append(.moduleAnswers(place, from: nil))
    } else if let ids = press.ids(of: "answer"), ids.count == 1 {
      screens.append(.answer(AskingID(rawValue: ids[0])))
    } else if let ids = press.ids(of: "older"), ids.count == 1,
      case .moduleAnswers(let place, _) = screen
    {
      screens.append(.moduleAnswers(place, from: AskingID(rawValue: ids[0])))
    }
  }
}
