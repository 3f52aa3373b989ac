import Text

/// A control of a page that linear mode asks about, one prompt at a time.
enum LinearQuestion: Equatable, Sendable {
  case choice(Choice)
  /// A field; `blank` is its number among the blanks of the page's sentences.
  case field(Field, blank: Int?)
  case reorder(ReorderableList)
  case placement(LinearPlacement)
  /// All the parts of the page's texts that can be marked, as one question.
  case spans([MarkableSpan])
  case keyCapture(KeyCapture)
  case pointerTarget(PointerTarget)

  /// The control asked about; for spans, the first of them.
  var id: ControlID {
    switch self {
    case .choice(let choice): choice.id
    case .field(let field, _): field.id
    case .reorder(let list): list.id
    case .placement(let placement): placement.id
    case .spans(let spans): spans.first?.id ?? ""
    case .keyCapture(let capture): capture.id
    case .pointerTarget(let target): target.id
    }
  }

  /// Whether what is typed is the answer itself, so that letters are no commands.
  var takesFreeText: Bool {
    switch self {
    case .field, .keyCapture: true
    case .choice, .reorder, .placement, .spans, .pointerTarget: false
    }
  }

  /// Whether one line answers it whole, so that a page with no other question goes on by itself.
  var isAnsweredInOneLine: Bool {
    switch self {
    case .choice, .field: true
    case .reorder, .placement, .spans, .keyCapture, .pointerTarget: false
    }
  }

  /// The question of a control; nil where there is nothing to ask now.
  init?(_ control: Control) {
    switch control {
    case .choice(let choice) where choice.isEnabled && !choice.options.isEmpty:
      self = .choice(choice)
    case .field(let field) where field.isEnabled: self = .field(field, blank: nil)
    case .reorder(let list) where list.isEnabled && list.items.count > 1: self = .reorder(list)
    case .pairing(let pairing) where pairing.isEnabled:
      self.init(LinearPlacement(pairing))
    case .grouping(let grouping) where grouping.isEnabled:
      self.init(LinearPlacement(grouping))
    case .keyCapture(let capture): self = .keyCapture(capture)
    case .pointerTarget(let target) where !target.isReached: self = .pointerTarget(target)
    default: return nil
    }
  }

  private init?(_ placement: LinearPlacement) {
    guard !placement.isEmpty else { return nil }
    self = .placement(placement)
  }
}
