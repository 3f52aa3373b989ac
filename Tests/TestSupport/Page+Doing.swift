public import Interface
import Text

extension Page {
  /// The page after an action on a control, as a screen without any rule would show it.
  public func doing(_ action: Action) -> Page {
    var page = self
    page.blocks = blocks.map { $0.doing(action) }
    return page
  }
}

extension Block {
  fileprivate func doing(_ action: Action) -> Block {
    switch self {
    case .heading(let level, let inlines): .heading(level: level, inlines.map { $0.doing(action) })
    case .text(let inlines): .text(inlines.map { $0.doing(action) })
    case .list(let start, let items):
      .list(start: start, items: items.map { $0.map { $0.doing(action) } })
    case .quote(let blocks): .quote(blocks.map { $0.doing(action) })
    case .panel(let title, let blocks): .panel(title: title, blocks.map { $0.doing(action) })
    case .control(let control): .control(control.doing(action))
    default: self
    }
  }
}

extension Inline {
  fileprivate func doing(_ action: Action) -> Inline {
    switch (self, action) {
    case (.field(let field), _): return .field(field.doing(action))
    case (.span(var span), .mark(let id)) where id == span.id:
      span.isMarked.toggle()
      return .span(span)
    default: return self
    }
  }
}

extension Control {
  fileprivate func doing(_ action: Action) -> Control {
    switch (self, action) {
    case (.field(let field), _): return .field(field.doing(action))
    case (.choice(var choice), .choose(let id, let index)) where id == choice.id:
      let isChosen = choice.options[index].isChosen
      for other in choice.options.indices where choice.mode == .one {
        choice.options[other].isChosen = false
      }
      choice.options[index].isChosen = choice.mode == .one || !isChosen
      return .choice(choice)
    case (.reorder(var list), .move(let id, let from, let to)) where id == list.id:
      list.items.insert(list.items.remove(at: from), at: to)
      return .reorder(list)
    case (.pairing(var pairing), .pair(let id, let left, let right)) where id == pairing.id:
      pairing.partners[left] = right
      return .pairing(pairing)
    case (.grouping(var grouping), .group(let id, let item, let group)) where id == grouping.id:
      grouping.places[item] = group
      return .grouping(grouping)
    case (.pointerTarget(var target), .hit(let id)) where id == target.id:
      target.isReached = true
      return .pointerTarget(target)
    case (.keyCapture(var capture), .captured(let id, let key)) where id == capture.id:
      capture.last = SafeText("\(key)")
      return .keyCapture(capture)
    default: return self
    }
  }
}

extension Field {
  fileprivate func doing(_ action: Action) -> Field {
    guard case .edit(id, let value) = action else { return self }
    var field = self
    field.value = value
    return field
  }
}
