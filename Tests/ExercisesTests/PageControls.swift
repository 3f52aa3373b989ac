import Interface
import Text

extension Block {
  /// The ids of all controls of a block.
  var controls: [String] {
    switch self {
    case .heading(_, let inlines), .text(let inlines): inlines.flatMap { $0.controls }
    case .list(_, let items): items.flatMap { $0 }.flatMap { $0.controls }
    case .quote(let blocks), .panel(_, let blocks): blocks.flatMap { $0.controls }
    case .table(let table):
      (table.header + table.rows.flatMap { $0 }).flatMap { $0 }.flatMap { $0.controls }
    case .control(let control): [control.id]
    case .code, .drawing, .progress, .live, .status, .separator: []
    }
  }

  /// The ids of the controls of a block that can still be changed, but for spans and links.
  var enabledControls: [String] {
    switch self {
    case .control(.choice(let choice)) where choice.isEnabled: [choice.id.rawValue]
    case .control(.field(let field)) where field.isEnabled: [field.id.rawValue]
    case .control(.reorder(let list)) where list.isEnabled: [list.id.rawValue]
    case .control(.pairing(let pairing)) where pairing.isEnabled: [pairing.id.rawValue]
    case .control(.grouping(let grouping)) where grouping.isEnabled: [grouping.id.rawValue]
    default: []
    }
  }
}

extension Inline {
  /// The ids of the controls of an inline.
  var controls: [String] {
    switch self {
    case .emphasis(let inlines), .strong(let inlines): inlines.flatMap { $0.controls }
    case .link(let link, _): [link.id.rawValue]
    case .field(let field): [field.id.rawValue]
    case .span(let span): [span.id.rawValue]
    case .text, .code, .lineBreak: []
    }
  }
}

extension Control {
  /// The id of a control.
  var id: String {
    switch self {
    case .choice(let choice): choice.id.rawValue
    case .field(let field): field.id.rawValue
    case .button(let button): button.id.rawValue
    case .link(let link): link.id.rawValue
    case .reorder(let list): list.id.rawValue
    case .pairing(let pairing): pairing.id.rawValue
    case .grouping(let grouping): grouping.id.rawValue
    case .rows(let table): table.id.rawValue
    case .keyCapture(let capture): capture.id.rawValue
    case .pointerTarget(let target): target.id.rawValue
    }
  }
}

extension String {
  /// An item's file as its translation has it: of the metadata only the item's id is left.
  var withoutOwnKeys: String {
    var isInside = false
    let lines = split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("```yaml") {
        isInside = true
      } else if line.hasPrefix("```") {
        isInside = false
      }
      return !isInside || line.hasPrefix("```") || line.hasPrefix("item:")
    }
    return lines.joined(separator: "\n")
  }
}

extension Block {
  /// The words of the things that the controls of a block offer.
  var things: [String] {
    switch self {
    case .control(.choice(let choice)): choice.options.flatMap { $0.label.flatMap { $0.things } }
    case .control(.reorder(let list)): list.items.map { $0.string }
    case .control(.pairing(let pairing)): (pairing.left + pairing.right).map { $0.string }
    case .control(.grouping(let grouping)): (grouping.groups + grouping.items).map { $0.string }
    case .panel(_, let blocks), .quote(let blocks): blocks.flatMap { $0.things }
    case .text(let inlines): inlines.flatMap { $0.things }
    default: []
    }
  }
}

extension Inline {
  /// The words of an inline that is no control, and of a span.
  var things: [String] {
    switch self {
    case .text(let text), .code(let text): [text.string]
    case .emphasis(let inlines), .strong(let inlines): inlines.flatMap { $0.things }
    case .span(let span): [span.label.string]
    case .link(let link, _): [link.label.string]
    case .field, .lineBreak: []
    }
  }
}
