import Text

extension LinearState {
  /// Answers a question with a typed line.
  mutating func fill(_ question: LinearQuestion, with typed: String) -> Reading {
    switch question {
    case .choice(let choice): choose(in: choice, typed, of: question)
    case .field(let field, _): write(typed, in: field, of: question)
    case .reorder(let list): order(list, typed, of: question)
    case .placement(let placement): place(placement, typed, of: question)
    case .spans(let spans): mark(spans, typed, of: question)
    case .keyCapture(let capture): press(typed, in: capture)
    case .pointerTarget: .notUnderstood(words.say(.notCommand))
    }
  }

  /// Ends a question; the only one of a page presses the main button too.
  mutating func finish(
    _ question: LinearQuestion, echo: [String], actions: [Action]
  ) -> Reading {
    guard outline.questions.count == 1, question.isAnsweredInOneLine, let main = outline.main
    else { return settle(question, echo: echo, actions: actions) }
    answered = []
    return step(echo, actions + [.press(main.id)])
  }

  /// Ends a question, and goes on to the next.
  private mutating func settle(
    _ question: LinearQuestion, echo: [String], actions: [Action]
  ) -> Reading {
    answered.insert(question.id)
    return actions.isEmpty
      ? .step(LinearStep(echo: echo.printed + readOn()))
      : step(echo, actions)
  }

  /// A line that was understood.
  func step(_ echo: [String], _ actions: [Action] = []) -> Reading {
    .step(LinearStep(echo: echo.printed, actions: actions))
  }

  private mutating func choose(
    in choice: Choice, _ typed: String, of question: LinearQuestion
  ) -> Reading {
    guard choice.mode == .many else {
      guard let number = LinearNumbers.number(typed), let option = choice.options[at: number - 1]
      else { return .notUnderstood(words.say(.notNumber, count: choice.options.count)) }
      let echo =
        choice.isSecret
        ? words.say(.chosenSecret) : words.say(.chosen, ["choice": option.spoken(in: words)])
      return finish(
        question, echo: [echo],
        actions: [.choose(choice.id, option: number - 1)])
    }
    guard let chosen = indices(typed, count: choice.options.count) else {
      return .notUnderstood(words.say(.notNumbers))
    }
    let changed = choice.options.indices.filter {
      choice.options[$0].isChosen != chosen.contains($0)
    }
    let actions = changed.map { Action.choose(choice.id, option: $0) }
    let labels = words.join(chosen.sorted().map { choice.options[$0].spoken(in: words) })
    return finish(question, echo: [words.say(.chosen, ["choice": labels])], actions: actions)
  }

  private mutating func mark(
    _ spans: [MarkableSpan], _ typed: String, of question: LinearQuestion
  ) -> Reading {
    guard let marked = indices(typed, count: spans.count) else {
      return .notUnderstood(words.say(.notNumbers))
    }
    let changed = spans.indices.filter { spans[$0].isMarked != marked.contains($0) }
    let labels = words.join(marked.sorted().map { spans[$0].label.string })
    return finish(
      question,
      echo: [words.say(.marked, ["choice": labels])],
      actions: changed.map { .mark(spans[$0].id) })
  }

  /// The numbers of several things, from 0.
  private func indices(_ typed: String, count: Int) -> Set<Int>? {
    guard let numbers = LinearNumbers.numbers(typed) else { return nil }
    return numbers.allSatisfy { (1...count).contains($0) } ? Set(numbers.map { $0 - 1 }) : nil
  }

  private mutating func order(
    _ list: ReorderableList, _ typed: String, of question: LinearQuestion
  ) -> Reading {
    guard let order = LinearNumbers.order(typed, count: list.items.count) else {
      return .notUnderstood(words.say(.notOrder, count: list.items.count))
    }
    let moves = moves(to: order.map { $0 - 1 })
    guard !moves.isEmpty else {
      return finish(question, echo: [words.say(.orderSame)], actions: [])
    }
    let lines = order.enumerated().map { "\($0.offset + 1). \(list.items[$0.element - 1])" }
    return finish(
      question, echo: [words.say(.order)] + lines,
      actions: moves.map { .move(list.id, from: $0.from, to: $0.to) })
  }

  /// The moves, one thing at a time, that bring 0, 1, 2… into an order.
  private func moves(to order: [Int]) -> [(from: Int, to: Int)] {
    var present = Array(order.indices)
    return order.indices.compactMap { place in
      guard let from = present.firstIndex(of: order[place]), from != place else { return nil }
      present.insert(present.remove(at: from), at: place)
      return (from, place)
    }
  }

  /// Asks again until each thing has a place: « 1b » alone is a start.
  private mutating func place(
    _ placement: LinearPlacement, _ typed: String, of question: LinearQuestion
  ) -> Reading {
    guard let pairs = LinearNumbers.pairs(typed),
      pairs.allSatisfy({
        $0.number < placement.things.count && $0.letter < placement.targets.count
      })
    else { return .notUnderstood(words.say(.notPairs)) }
    var places = placement.places
    for pair in pairs { places[pair.number] = pair.letter }

    let phrase: LinearPhrase = placement.kind == .partners ? .paired : .grouped
    let echo = Set(pairs.map { $0.number }).sorted()
      .compactMap { placement.words($0, at: places[$0], phrase, in: words) }
    let actions = places.indices.filter { places[$0] != placement.places[$0] }
      .map { placement.action($0, to: places[$0]) }
    guard places.contains(nil) else { return finish(question, echo: echo, actions: actions) }
    return step(echo, actions)
  }
}
