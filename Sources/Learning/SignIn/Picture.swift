import Text

/// The pictures that a secret is made of. Their names are what is hashed: they never change, and a
/// picture is never taken away.
///
/// Plain ASCII, so that they are the same on every terminal, and no wider than eight columns, so
/// that three stand side by side in large letters.
enum Picture: String, CaseIterable, Sendable {
  case sun, house, tree, fish, cat, flower, key, cup, boat, star, heart, moon

  /// What is drawn.
  var lines: [SafeText] {
    switch self {
    case .sun: [#"  \|/"#, #" --O--"#, #"  /|\"#]
    case .house: [#"   /\"#, #"  /__\"#, #"  |[]|"#]
    case .tree: [#"  oOOo"#, #" (OOOO)"#, #"   ||"#]
    case .fish: [#"  .--."#, #" <'   ><"#, #"  '--'"#]
    case .cat: [#" /\_/\"#, #"( o.o )"#, #" > ^ <"#]
    case .flower: [#"  @@@"#, #" @@O@@"#, #"  \|/"#]
    case .key: [#" __"#, #"/  \____"#, #"\__/ ' '"#]
    case .cup: [#"   ) )"#, #" |~~~~|)"#, #" \____/"#]
    case .boat: [#"   |\"#, #"   |_\"#, #" \_____/"#]
    case .star: [#" __/\__"#, #" \    /"#, #" /_/\_\"#]
    case .heart: [#" /\/\"#, #" \  /"#, #"  \/"#]
    case .moon: [#"   .-'"#, #"  ( ("#, #"   `-."#]
    }
  }

  /// Its name, for those who hear the page.
  var name: CardPhrase {
    switch self {
    case .sun: .pictureSun
    case .house: .pictureHouse
    case .tree: .pictureTree
    case .fish: .pictureFish
    case .cat: .pictureCat
    case .flower: .pictureFlower
    case .key: .pictureKey
    case .cup: .pictureCup
    case .boat: .pictureBoat
    case .star: .pictureStar
    case .heart: .pictureHeart
    case .moon: .pictureMoon
    }
  }
}

extension [Picture] {
  /// What is hashed of pictures that were chosen in an order.
  var secret: Secret { Secret(map(\.rawValue).joined(separator: " ")) }
}
