import Curriculum
import Markdown

extension Lesson {
  /// Makes a lesson of its file; nil where it has no step at all.
  ///
  /// A step too many or too few is the checker's to tell: what is there can be read.
  init?(_ file: LessonFile, target: (String) -> LinkTarget) {
    let named = zip(file.head.steps, file.sections)
    let steps = named.enumerated().map { index, step in
      let preface = index == 0 ? file.preface : []
      return LessonStep(
        id: StepID(rawValue: step.0.value), title: step.1.title.value,
        parts: LessonPart.parts(of: preface + step.1.blocks, target: target))
    }
    guard !steps.isEmpty else { return nil }
    self.init(
      id: LessonID(rawValue: file.head.id.value), title: file.head.title.value, steps: steps,
      short: file.labelled.blocks(of: .short).flatMap { $0 })
  }
}

extension LessonPart {
  /// Cuts blocks where a paragraph is only a link to an exercise; one that can't be asked is left
  /// out, since nothing would open its link.
  fileprivate static func parts(
    of blocks: [MarkdownBlock], target: (String) -> LinkTarget
  ) -> [LessonPart] {
    blocks.reduce(into: []) { parts, block in
      switch (block.onlyLink.map(target), parts.last) {
      case (.item(let item), _): parts.append(.exercise(item))
      case (.brokenItem, _): break
      case (_, .prose(let prose)?): parts[parts.count - 1] = .prose(prose + [block])
      default: parts.append(.prose([block]))
      }
    }
  }
}

/// Where a link that is a paragraph of a lesson leads.
enum LinkTarget {
  /// To an exercise.
  case item(ItemID)
  /// To an exercise that can't be asked.
  case brokenItem
  /// To something else.
  case elsewhere
}
