import Curriculum
import Interface
import Testing
import Text

@testable import Exercises

/// What is chosen, arranged or marked, over many seeds: the solution is right however one comes to
/// it, and nothing else is.
@Suite struct ArrangedPropertyTests {
  /// The shapes in which nothing is typed, and something is right.
  static let names = ["Choice", "Series", "Order", "Match", "Sort", "Spot"]

  private func state(of name: String, seed: UInt64) throws -> ExerciseState {
    let kind = try ExerciseKindsTests.shape(name)
    return try exercise(kind.example, as: kind).presented(presentation(seed: seed))
  }

  @Test(arguments: names, [UInt64](1...30))
  func onlyTheSolutionIsRight(name: String, seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    var state = try state(of: name, seed: seed)
    let solution = try #require(state.solution)
    for _ in 0..<60 {
      let actions = state.blocks.flatMap { $0.possibleActions }
      state.apply(actions[Int(chance.next() % UInt64(actions.count))])
      guard let checked = state.check() else { continue }
      #expect(
        (checked.outcome == .correct) == (state.responseJSON == solution.responseJSON),
        "seed \(seed): \(state.responseJSON)")
      if case .partly(let share) = checked.outcome {
        #expect(share > 0 && share < 1, "seed \(seed): \(state.responseJSON)")
      }
    }
  }

  @Test(arguments: [UInt64](1...30)) func anyWayToTheRightOrderIsRight(seed: UInt64) throws {
    var state = try state(of: "Order", seed: seed)
    var chance = SplitMix64(seed: seed)
    let wanted = ["Ouvrir un nouveau", "Écrire l'adresse", "Joindre", "Appuyer"]
    for _ in 0..<Int(chance.next() % 6) {
      state.apply(
        .move("answer", from: Int(chance.next() % 4), to: Int(chance.next() % 4)))
    }
    for (place, words) in wanted.enumerated() {
      let items = try #require(state.blocks.compactMap { $0.orderedItems }.first)
      let from = try #require(items.firstIndex { $0.hasPrefix(words) })
      state.apply(.move("answer", from: from, to: place))
    }
    #expect(state.check()?.outcome == .correct, "seed \(seed)")
  }

  @Test(arguments: [UInt64](1...30)) func blanksAreFilledInAnyOrder(seed: UInt64) throws {
    let text =
      "Un **[1]**, un **[2]**, un **[3]**.\n\n1. - [x] reçu\n2. - [x] billet\n3. - [x] timbre"
    let exercise = try exercise(text, as: Fill.self)
    var chance = SplitMix64(seed: seed)
    let words = ["reçu", "billet", "timbre"]
    var right = exercise.presented(presentation())
    for index in chance.order(of: 3) {
      let typed = [TypedChange].some(using: &chance).made(in: words[index])
      right.apply(.edit(ControlID(rawValue: "answer.\(index + 1)"), SafeText(typed)))
    }
    #expect(right.check()?.outcome == .correct, "seed \(seed): \(right.summary)")
    var swapped = exercise.presented(presentation())
    for (index, other) in [1, 2, 0].enumerated() {
      swapped.apply(.edit(ControlID(rawValue: "answer.\(index + 1)"), SafeText(words[other])))
    }
    #expect(swapped.check()?.outcome == .incorrect(nil))
  }
}

extension Block {
  /// All that could be done to the controls of a block.
  fileprivate var possibleActions: [Action] {
    switch self {
    case .control(.choice(let choice)):
      choice.options.indices.map { .choose(choice.id, option: $0) }
    case .control(.reorder(let list)):
      list.items.indices.flatMap { from in
        list.items.indices.map { .move(list.id, from: from, to: $0) }
      }
    case .control(.pairing(let pairing)):
      pairing.left.indices.flatMap { left in
        pairing.right.indices.map { .pair(pairing.id, left: left, right: $0) }
      }
    case .control(.grouping(let grouping)):
      grouping.items.indices.flatMap { item in
        grouping.groups.indices.map { .group(grouping.id, item: item, group: $0) }
      }
    case .panel(_, let blocks), .quote(let blocks): blocks.flatMap { $0.possibleActions }
    case .text(let inlines):
      inlines.compactMap { inline -> Action? in
        if case .span(let span) = inline { .mark(span.id) } else { nil }
      }
    default: []
    }
  }

  /// The things of a list to put in order, as they stand now.
  fileprivate var orderedItems: [String]? {
    if case .control(.reorder(let list)) = self { list.items.map { $0.string } } else { nil }
  }
}
