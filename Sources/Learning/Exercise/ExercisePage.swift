import CourseFormat
import Curriculum
import Exercises
import Interface
import Records
import Text

extension LearningState {
  /// The question, and « Valider ».
  func questionBlocks(_ sitting: Sitting) -> [Block] {
    let isOffered = sitting.hints == 0 && (sitting.asked.decision?.help ?? 0) > 0
    return sitting.state.blocks
      + (isOffered ? [.status(words(.exerciseHintOffered))] : [])
      + [validateButton(sitting)]
  }

  /// The control that a question opens on: the first of the answer's, also at a second try.
  func opening(of sitting: Sitting) -> ControlID? {
    sitting.state.blocks.lazy.compactMap { $0.firstAnswer }.first
  }

  /// The hints that were read, the newest last.
  func hintsPage(_ sitting: Sitting, place: [SafeText]) -> Page {
    let read = sitting.item.hints.prefix(sitting.hints).enumerated()
    let blocks = read.flatMap { number, hint in
      [Block.heading(level: number == 0 ? 1 : 2, [.text(hintTitle(number + 1, of: sitting))])]
        + sitting.state.blocks(of: hint, scope: "hint-\(number)")
    }
    return Page(
      id: PageID(rawValue: "hints-\(sitting.asked.asking)-\(sitting.hints)"), place: place,
      blocks: blocks + [main("return", .exerciseHintBack)],
      commands: row(sitting.nextHint == nil ? [] : [hintCommand(.exerciseHintMore)]))
  }

  private func hintTitle(_ number: Int, of sitting: Sitting) -> SafeText {
    words(
      .exerciseHintTitle,
      ["number": .count(number), "total": .count(sitting.item.hints.count)])
  }

  private func hintCommand(_ label: LearningPhrase) -> Command {
    Command(
      id: "hint", label: words(label), help: words(.exerciseHintHelp), key: .character("i"))
  }

  /// « Valider »; « Essayer de garder » in its place where the answer could not be kept.
  private func validateButton(_ sitting: Sitting) -> Block {
    let reason: SafeText? =
      switch sitting.phase {
      case .saving: words(.exerciseSaving)
      case .notKept: nil
      case .answering, .told:
        sitting.state.lack
      }
    if case .notKept = sitting.phase { return main("keep", .exerciseKeepAgain) }
    return .control(
      .button(
        Button(
          id: "validate", label: words(.exerciseValidate), isMain: true, unavailable: reason)))
  }

  /// What became of an answer that could not be kept.
  func notice(of sitting: Sitting) -> SafeText? {
    if case .notKept = sitting.phase { words(.exerciseNotKept) } else { nil }
  }

  /// « Un indice » and « Passer ».
  func questionCommands(_ sitting: Sitting) -> [Command] {
    let skip = [
      Command(
        id: "skip", label: words(.exerciseSkip), help: words(.exerciseSkipHelp),
        key: .character("p"))
    ]
    return sitting.item.hints.isEmpty ? skip : [hintCommand(.exerciseHint)] + skip
  }
}

extension Block {
  /// The first control of the answer in it, also one inside a sentence: a blank, a part to mark.
  fileprivate var firstAnswer: ControlID? {
    switch self {
    case .control(let control): control.id.ofAnAnswer
    case .heading(_, let inlines), .text(let inlines): inlines.firstAnswer
    case .quote(let blocks), .panel(_, let blocks):
      blocks.lazy.compactMap { $0.firstAnswer }.first
    case .list(_, let items): items.joined().lazy.compactMap { $0.firstAnswer }.first
    case .table(let table):
      (table.header + table.rows.joined()).lazy.compactMap { $0.firstAnswer }.first
    case .code, .drawing, .progress, .live, .status, .separator: nil
    }
  }
}

extension [Inline] {
  fileprivate var firstAnswer: ControlID? {
    lazy.compactMap { inline in
      switch inline {
      case .emphasis(let inner), .strong(let inner): inner.firstAnswer
      case .field(let field): field.id.ofAnAnswer
      case .span(let span): span.id.ofAnAnswer
      case .text, .code, .lineBreak, .link: nil
      }
    }.first
  }
}

extension ControlID {
  fileprivate var ofAnAnswer: ControlID? {
    rawValue.hasPrefix(ExerciseState.controlPrefix) ? self : nil
  }
}
