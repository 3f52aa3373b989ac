import Text

/// Things that each get one of a few places: a pairing or a grouping, answered as « 1b 2a ».
struct LinearPlacement: Equatable, Sendable {
  /// What the places are.
  enum Kind: Equatable, Sendable { case partners, groups }

  /// The control it is.
  let id: ControlID
  /// What is to be joined or sorted.
  let label: SafeText
  /// What the places are.
  let kind: Kind
  /// The numbered things.
  let things: [SafeText]
  /// The lettered places.
  let targets: [SafeText]
  /// For each thing, the index of its place; nil while it has none.
  let places: [Int?]

  /// Things of the left, and their partners of the right.
  init(_ pairing: Pairing) {
    id = pairing.id
    label = pairing.label
    kind = .partners
    things = pairing.left
    targets = pairing.right
    places = pairing.partners
  }

  /// Things, and their groups.
  init(_ grouping: Grouping) {
    id = grouping.id
    label = grouping.label
    kind = .groups
    things = grouping.items
    targets = grouping.groups
    places = grouping.places
  }

  /// Whether there is anything to place, and anywhere to place it.
  var isEmpty: Bool { things.isEmpty || targets.isEmpty }

  /// What a thing does when it gets a place, or none.
  func action(_ thing: Int, to place: Int?) -> Action {
    switch kind {
    case .partners: .pair(id, left: thing, right: place)
    case .groups: .group(id, item: thing, group: place)
    }
  }

  /// A thing and its place, in a phrase; nil where it has none.
  func words(_ thing: Int, at place: Int?, _ phrase: LinearPhrase, in words: Catalogue) -> String? {
    place.flatMap { targets[at: $0] }.map { target in
      words.say(phrase, ["thing": things[thing].string, "place": target.string])
    }
  }
}
