import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// What a visit came to, in words: nothing where nothing was done, and never an empty heading.
  func farewellBlocks(_ farewell: Farewell) -> [Block] {
    let later = (farewell.isEmpty ? [] : [farewell.next.flatMap(sentence)]) + [comeBack(farewell)]
    return doneBlocks(farewell) + later.compactMap { $0 }.map { .text([.text($0)]) }
  }

  /// What was done, no more of it than leaves room for the card and « Finir » on one screen.
  private func doneBlocks(_ farewell: Farewell) -> [Block] {
    guard !farewell.isEmpty else { return [] }
    let done = done(in: farewell)
    return [.heading(level: 2, [.text(words(.quitToday))]), list(of: done.prefix(Self.mostDone))]
  }

  /// How many things that were done the last page names.
  private static let mostDone = 3

  /// The way to all that was done, where the last page doesn't name it all.
  func allDoneButton(_ farewell: Farewell) -> [Block] {
    guard !farewell.isEmpty, done(in: farewell).count > Self.mostDone else { return [] }
    return [.control(.button(Button(id: "all", label: words(.quitAll))))]
  }

  /// All that was done, a line each: what was practised first.
  func done(in farewell: Farewell) -> [SafeText] {
    farewell.practised.map(line)
      + farewell.read.map { words(.quitRead, ["title": .text(title(of: $0))]) }
      + earlier(farewell)
  }

  /// Some lines as a list.
  func list(of lines: some Sequence<SafeText>) -> Block {
    .list(start: nil, items: lines.map { [.text([.text($0)])] })
  }

  /// « Réussi sans aide : Voir ce qui presse »
  private func line(_ practised: Farewell.Practised) -> SafeText {
    let phrase: LeavingPhrase =
      switch practised.standing {
      case .alone: .quitAlone
      case .remembered: .quitRemembered
      case .helped: .quitHelped
      case .begun: .quitBegun
      }
    return words(phrase, ["title": .text(title(of: practised.skill))])
  }

  private func earlier(_ farewell: Farewell) -> [SafeText] {
    farewell.before == 0 ? [] : [words(.quitBefore, ["count": .count(farewell.before)])]
  }

  private func sentence(for next: Farewell.Next) -> SafeText? {
    switch next {
    case .proposed(let given):
      words(.quitNextProposed, ["title": .text(title(of: given.module, in: given.course))])
    case .skill(let skill): words(.quitNext, ["title": .text(title(of: skill))])
    case .lesson(let place): words(.quitNext, ["title": .text(title(of: place))])
    case .module(let other):
      words(.quitNext, ["title": .text(title(of: other.module, in: other.course))])
    }
  }

  /// When to come back, and for what: only with a card, which finds the work again. Two skills are
  /// named at most.
  private func comeBack(_ farewell: Farewell) -> SafeText? {
    guard visit?.card != nil, let first = farewell.due.first else { return nil }
    let phrase = Self.phrase(forDays: first.days)
    let skills = farewell.due.filter { Self.phrase(forDays: $0.days) == phrase }.prefix(2)
      .map { title(of: $0.skill) }
    let named =
      skills.count == 2
      ? words(.quitBackTwo, ["first": .text(skills[0]), "second": .text(skills[1])])
      : words(.quitBackOne, ["title": .text(skills[0])])
    return words(phrase, ["skills": .text(named)])
  }

  /// The reviews come 1, 4, 14, 45 and 120 days after a success (learner model, V1 and E1).
  private static func phrase(forDays days: Int) -> LeavingPhrase {
    switch days {
    case ...0: .quitBackNow
    case 1...10: .quitBackDays
    case 11...40: .quitBackWeeks
    default: .quitBackMonths
    }
  }

  private func title(of skill: Farewell.CourseSkill) -> SafeText {
    course(skill.course)?.outline.skills[skill.skill]?.title(in: language) ?? .empty
  }
}
