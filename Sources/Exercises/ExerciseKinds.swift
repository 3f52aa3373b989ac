/// Every kind of exercise, in the order of the guide.
public let exerciseKinds: [any ExerciseKind.Type] = [
  Choice.self, TypedText.self, Number.self, Order.self, Match.self, Sort.self, Fill.self,
  Spot.self, Rating.self,
]

/// The kind that an author names; nil where there is none of that name.
public func exerciseKind(named name: String) -> (any ExerciseKind.Type)? {
  exerciseKinds.first { $0.name == name }
}
