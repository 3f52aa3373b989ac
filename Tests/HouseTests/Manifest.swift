/// What `Package.swift` says of the rooms, read as text.
struct Manifest {
  /// A room, and what it may import.
  struct Room {
    /// Its name.
    let name: String
    /// The rooms and packages named for it alone.
    let named: Set<String>
    /// The rooms that a group allows it (`pure`, `belowHost`).
    let grouped: Set<String>

    /// All that it may import.
    var allowed: Set<String> { named.union(grouped) }
  }

  /// The rooms, by name.
  let rooms: [String: Room]

  /// Reads a manifest whose rooms are the given folders.
  init(_ text: String, folders: [String]) {
    let known = Set(folders)
    let products = Self.products(in: text)
    let pure = Set(Self.literals(in: Self.list(after: "let pure = ", in: text)))
    let below = pure.union(Self.literals(in: Self.list(after: "let belowHost = pure + ", in: text)))
    let calls = Self.calls(in: text).compactMap { call -> Room? in
      let literals = Self.literals(in: call)
      guard let name = literals.first, known.contains(name) else { return nil }
      let words = Set(call.split { !$0.isLetter }.map(String.init))
      return Room(
        name: name,
        named: known.intersection(literals.dropFirst())
          .union(products.filter { words.contains($0.key) }.map(\.value)),
        grouped: words.contains("belowHost") ? below : words.contains("pure") ? pure : [])
    }
    rooms = Dictionary(calls.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The modules of packages, by the name that the manifest gives each.
  private static func products(in text: String) -> [String: String] {
    var products: [String: String] = [:]
    for part in text.split(separator: "\nlet ")
    where part.contains("Target.Dependency = .product") {
      products[String(part.prefix { $0 != ":" })] = literals(in: String(part)).first
    }
    return products
  }

  /// The text in parentheses of each call that declares a room.
  private static func calls(in text: String) -> [String] {
    ["    room(", "    .target(", "    .executableTarget(", "    .systemLibrary("].flatMap {
      text.components(separatedBy: $0).dropFirst().map { String(balanced($0)) }
    }
  }

  /// The text up to the parenthesis that closes.
  private static func balanced(_ text: Substring) -> Substring {
    var depth = 1
    return text.prefix { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return depth > 0
    }
  }

  private static func list(after start: String, in text: String) -> String {
    let rest = text.components(separatedBy: start).dropFirst().first ?? ""
    return String(rest.prefix { $0 != "]" })
  }

  private static func literals(in text: String) -> [String] {
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

extension StringProtocol {
  /// The pieces between the places where some text stands.
  fileprivate func components(separatedBy text: String) -> [SubSequence] {
    split(separator: text, omittingEmptySubsequences: false)
  }
}
