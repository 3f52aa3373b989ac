import Interface
import Markdown
import Text

extension Spot {
  /// Only the words inside panels can be marked: stress elsewhere is only stress.
  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block] {
    let panels = Set(question.text.filter { !$0.panelBody.isEmpty }.map { $0.range })
    let prose = presentation.prose { inline in
      guard inline.isPart, panels.contains(where: { $0.holds(inline.range) }),
        let index = question.parts.index(of: inline)
      else { return nil }
      return .span(
        MarkableSpan(
          id: control(index), label: question.parts[index].thing.words,
          isMarked: response.marked.contains(index)))
    }
    return prose.blocks(of: question.text)
  }

  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response? {
    guard case .mark(let id) = action,
      let index = question.parts.indices.first(where: { control($0) == id })
    else { return nil }
    return Response(marked: Set(response.marked).symmetricDifference([index]).sorted())
  }

  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText {
    let parts = response.marked.map { question.parts[$0].thing.words.string }
    return SafeText(parts.joined(separator: " · "))
  }

  private static func control(_ index: Int) -> ControlID {
    ControlID(rawValue: "answer.\(index + 1)")
  }
}

extension SourceRange {
  /// Whether another range begins inside this one.
  fileprivate func holds(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.start < end
  }
}
