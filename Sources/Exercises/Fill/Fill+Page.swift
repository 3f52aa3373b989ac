import Interface
import Markdown
import Text

extension Fill {
  /// Typed blanks stand in the text; picked ones are shown there and chosen under it, each below
  /// the number of its blank.
  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let prose = presentation.prose { inline in
      guard let number = inline.blankNumber, question.blanks.indices.contains(number - 1) else {
        return nil
      }
      return shown(number - 1, question, response, presentation)
    }
    let choices = question.blanks.indices.filter { !question.blanks[$0].isTyped }
      .map { choice($0, question, response, presentation) }
    return prose.blocks(of: question.text) + choices.map { .control(.choice($0)) }
  }

  private static func shown(
    _ index: Int, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Inline {
    let entry = response.entries[index]
    guard question.blanks[index].isTyped else {
      let words = entry.picked.map { question.blanks[index].answers[$0].label.plainText }
      return .strong([.text(SafeText("[\(words ?? String(index + 1))]"))])
    }
    return .field(
      Field(
        id: control(index), label: label(of: index, presentation.words),
        value: SafeText(entry.text), width: width(of: question.blanks[index]), limit: limit,
        isEnabled: presentation.isEnabled))
  }

  private static func choice(
    _ index: Int, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Interface.Choice {
    let options = order(of: index, question, presentation).map { answer in
      Interface.Choice.Option(
        label: presentation.prose.label(of: question.blanks[index].answers[answer].label),
        isChosen: response.entries[index].picked == answer)
    }
    return Interface.Choice(
      id: control(index), label: label(of: index, presentation.words), options: options,
      arrangement: .row, isEnabled: presentation.isEnabled)
  }

  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    var response = response
    switch action {
    case .edit(let id, let text):
      guard let index = index(of: id, question), question.blanks[index].isTyped else { return nil }
      response.entries[index].text = String(text.string.prefix(limit))
    case .choose(let id, let option):
      guard let index = index(of: id, question), !question.blanks[index].isTyped else { return nil }
      let order = order(of: index, question, presentation)
      guard order.indices.contains(option) else { return nil }
      response.entries[index].picked = order[option]
    default: return nil
    }
    return response
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    let entries = zip(response.entries, question.blanks).enumerated().map { index, filled in
      let picked = filled.0.picked.map { filled.1.answers[$0].label.plainText }
      return "[\(index + 1)] \(picked ?? filled.0.text)"
    }
    return SafeText(entries.joined(separator: " · "))
  }

  private static func control(_ index: Int) -> ControlID {
    ControlID(rawValue: "answer.\(index + 1)")
  }

  private static func index(of id: ControlID, _ question: Question) -> Int? {
    question.blanks.indices.first { control($0) == id }
  }

  private static func label(of index: Int, _ words: Catalogue) -> SafeText {
    words.words(ExercisePhrase.blank, ["number": .text(SafeText(String(index + 1)))])
  }

  /// As wide as the longest answer, and a little more, so that the width gives nothing away.
  private static func width(of blank: Blank) -> Int {
    let longest = blank.answers.map { DisplayWidth.of($0.label.plainText) }.max() ?? 0
    return min(40, max(12, (longest / 8 + 1) * 8))
  }

  private static func order(
    of index: Int, _ question: Question, _ presentation: Presentation
  ) -> [Int] {
    var chance = SplitMix64(seed: presentation.seed &+ UInt64(index))
    return chance.order(of: question.blanks[index].answers.count)
  }
}
