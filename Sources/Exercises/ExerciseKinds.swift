/// Every kind of exercise, in the order of the guide.
public let exerciseKinds: [any ExerciseKind.Type] = [
  Choice.self, TypedText.self, Number.self, Order.self, Match.self, Sort.self, Fill.self,
  Spot.self, Rating.self,
]

/// The kind that an author names; nil where there is none of that name.
public func exerciseKind(named name: String) -> (any ExerciseKind.Type)? {
  exerciseKinds.first { $0.name == name }
}

/// Every shape that an exercise can have: each kind, followed by its other layouts.
public let exerciseShapes: [any ExerciseKind.Type] = exerciseKinds.flatMap { kind in
  [kind] + kind.layouts.sorted { $0.key < $1.key }.map { $0.value }
}
