/// A way of answering that a page asks for.
public enum Answering: CaseIterable, Hashable, Sendable {
  /// One of several.
  case choosingOne
  /// Some of several.
  case choosingMany
  /// Words of a text.
  case marking
  /// Things in an order.
  case ordering
  /// Things two by two.
  case pairing
  /// Things in groups.
  case grouping
  /// Words or numbers.
  case typing
}

extension Page {
  /// How one answers on the page, each way once.
  public var answerings: [Answering] {
    let asked = Set(LinearOutline(of: blocks).questions.compactMap { $0.answering })
    return Answering.allCases.filter { asked.contains($0) }
  }
}

extension LinearQuestion {
  /// How one answers it; nil where it asks for a key or for the mouse, and says so itself.
  fileprivate var answering: Answering? {
    switch self {
    case .choice(let choice): choice.mode == .one ? .choosingOne : .choosingMany
    case .field: .typing
    case .reorder: .ordering
    case .placement(let placement): placement.kind == .partners ? .pairing : .grouping
    case .spans: .marking
    case .keyCapture, .pointerTarget: nil
    }
  }
}
