import Curriculum
import Markdown

extension Lesson {
  /// Makes a lesson of its file; nil where it has no step at all.
  ///
  /// A step too many or too few is the checker's to tell: what is there can be read.
  init?(_ file: LessonFile, exercise: (String) -> ItemID?) {
    let named = zip(file.head.steps, file.sections)
    let steps = named.enumerated().map { index, step in
      let preface = index == 0 ? file.preface : []
      return LessonStep(
        id: StepID(rawValue: step.0.value), title: step.1.title.value,
        parts: LessonPart.parts(of: preface + step.1.blocks, exercise: exercise))
    }
    guard !steps.isEmpty else { return nil }
    self.init(
      id: LessonID(rawValue: file.head.id.value), title: file.head.title.value, steps: steps,
      short: file.labelled.blocks(of: .short).flatMap { $0 })
  }
}

extension LessonPart {
  /// Cuts blocks where a paragraph is only a link to an exercise.
  fileprivate static func parts(
    of blocks: [MarkdownBlock], exercise: (String) -> ItemID?
  ) -> [LessonPart] {
    blocks.reduce(into: []) { parts, block in
      if let item = block.onlyLink.flatMap(exercise) {
        parts.append(.exercise(item))
      } else if case .prose(let prose)? = parts.last {
        parts[parts.count - 1] = .prose(prose + [block])
      } else {
        parts.append(.prose([block]))
      }
    }
  }
}
