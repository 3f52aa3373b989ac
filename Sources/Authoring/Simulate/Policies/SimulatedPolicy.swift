/// What decides in a simulation. It sees results and nothing else.
protocol SimulatedPolicy {
  /// What comes next, on a day, after what just happened.
  mutating func next(after event: SimulatedEvent, on day: Int) -> SimulatedStep
  /// Whether a skill counts as mastered now.
  func holdsMastered(_ skill: Int) -> Bool
}

/// A policy that knows neither days nor mediators: the ones that the rules are compared with.
protocol PlainPolicy: SimulatedPolicy {
  /// What comes next.
  func next() -> SimulatedStep
  /// Learns of a result.
  mutating func observe(_ result: SimulatedResult)
}

extension PlainPolicy {
  mutating func next(after event: SimulatedEvent, on day: Int) -> SimulatedStep {
    if case .answered(let result) = event { observe(result) }
    return next()
  }
}

/// What comes next.
enum SimulatedStep: Equatable {
  /// An exercise; `help` is 0 none, 1 a hint on offer, 2 a worked example first.
  case exercise(skill: Int, level: Int, help: Int)
  /// A mediator is called.
  case call(skill: Int)
  /// An end for today.
  case finish
}

/// What just happened.
enum SimulatedEvent: Equatable {
  /// A learner came for the first time.
  case begin
  /// An exercise was answered.
  case answered(SimulatedResult)
  /// A mediator was called, and came.
  case visited(skill: Int)
  /// Time passed.
  case rested
}

/// What became of an exercise.
struct SimulatedResult: Equatable {
  /// The skill.
  let skill: Int
  /// The level.
  let level: Int
  /// Whether it was right.
  let isRight: Bool
  /// Whether a hint or an example helped.
  let isHelped: Bool
  /// The time it took.
  let milliseconds: Int
}
