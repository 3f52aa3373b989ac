import Text

extension Composer {
  /// The runs of a paragraph.
  func runs(_ inlines: [Inline], _ role: Role, width: Int) -> [Run<Ink>] {
    inlines.flatMap { runs($0, role, width: width) }
  }

  private func runs(_ inline: Inline, _ role: Role, width: Int) -> [Run<Ink>] {
    switch inline {
    case .text(let text): [Run(text, Ink(role: role))]
    case .emphasis(let inner), .strong(let inner):
      runs(inner, role == .body ? .strong : role, width: width)
    case .code(let text): [Run(text, Ink(role: .panel))]
    case .lineBreak: [Run("\n", Ink(role: role))]
    case .link(let link, let address): runs(of: link, address)
    case .field(let field): runs(of: field, width: width)
    case .span(let span): runs(of: span)
    }
  }

  private func runs(of link: Link, _ address: SafeText?) -> [Run<Ink>] {
    let words = Run(link.label, Ink(role: .link, stop: FocusStop(link.id)))
    guard let address else { return [words] }
    return [words, Run(SafeText(" (\(address))"), .quiet)]
  }

  /// Marked words stand in brackets, so that no colour is needed to see them.
  private func runs(of span: MarkableSpan) -> [Run<Ink>] {
    let ink = Ink(role: span.isMarked ? .chosen : .link, stop: FocusStop(span.id))
    return [Run(span.isMarked ? SafeText("[\(span.label)]") : span.label, ink)]
  }
}
