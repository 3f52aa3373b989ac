public import Interface
public import Markdown
import Text

extension Prose {
  /// Words that stand where nothing can be opened: the label of an option, a cell to move.
  ///
  /// Links become their words, with the address where it isn't the course's own.
  public func label(of inlines: [MarkdownInline]) -> [Inline] {
    inlines.filled(with: values).flatMap { piece(of: $0) { Self.words(of: $0, to: $1) } }.joined
  }

  /// The pieces of a paragraph, with links of the course and controls in it.
  func inlines(of inlines: [MarkdownInline], _ links: inout LinkNames) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      if let control = control(inline) {
        result.append(control)
      } else if case .link(let destination, _, let children) = inline.kind,
        !destination.leadsOutside
      {
        let words = SafeText(children.plainText)
        result.append(.link(Link(id: links.next(to: destination), label: words), address: nil))
      } else {
        result += nested(inline, &links)
      }
    }
    return result.joined
  }

  /// Emphasis may hold links; every other piece stands for itself.
  private func nested(_ inline: MarkdownInline, _ links: inout LinkNames) -> [Inline] {
    switch inline.kind {
    case .emphasis(let children): [.emphasis(inlines(of: children, &links))]
    case .strong(let children): [.strong(inlines(of: children, &links))]
    default: piece(of: inline) { Self.words(of: $0, to: $1) }
    }
  }

  private func piece(
    of inline: MarkdownInline, link: ([MarkdownInline], String) -> [Inline]
  ) -> [Inline] {
    switch inline.kind {
    case .text(let text): [.text(text)]
    case .code(let text): [.code(text)]
    case .emphasis(let children): [.emphasis(children.flatMap { piece(of: $0, link: link) }.joined)]
    case .strong(let children): [.strong(children.flatMap { piece(of: $0, link: link) }.joined)]
    case .link(let destination, _, let children): link(children, destination)
    case .image(_, _, let alternative): [.text(alternative)]
    case .html(let literal): [.text(SafeText(literal))]
    case .softBreak: [.text(" ")]
    case .lineBreak: [.lineBreak]
    }
  }

  /// An address of the world is never opened: it is shown, once.
  private static func words(of children: [MarkdownInline], to destination: String) -> [Inline] {
    let words = children.plainText
    let isShown = words == destination || "mailto:\(words)" == destination
    guard destination.leadsOutside, !isShown else { return [.text(SafeText(words))] }
    return [.text(SafeText("\(words) (\(destination))"))]
  }
}

/// The names of the links of a page: the same link has the same name each time the page is made.
struct LinkNames {
  /// What tells these links from others of the page.
  let scope: String
  private var seen: [String: Int] = [:]

  /// Makes names of which none is taken.
  init(scope: String) {
    self.scope = scope
  }

  /// The name of the next link to a destination.
  mutating func next(to destination: String) -> ControlID {
    let number = seen[destination, default: 0] + 1
    seen[destination] = number
    return ControlID(rawValue: "link/\(scope)/\(number)/\(destination)")
  }

  /// The destination in a link's name.
  static func destination(of id: ControlID) -> String? {
    let parts = id.rawValue.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "link" else { return nil }
    return String(parts[3])
  }
}

extension String {
  /// Whether an address leads out of the course: it names a scheme, or a machine.
  var leadsOutside: Bool {
    if hasPrefix("//") { return true }
    guard let colon = firstIndex(of: ":") else { return false }
    return !self[..<colon].contains { "/#?".contains($0) }
  }
}

extension [Inline] {
  /// The same words, with neighbouring texts as one.
  fileprivate var joined: [Inline] {
    reduce(into: []) { result, next in
      if case .text(let new) = next, case .text(let old)? = result.last {
        result[result.count - 1] = .text(SafeText(old.string + new.string))
      } else {
        result.append(next)
      }
    }
  }
}
