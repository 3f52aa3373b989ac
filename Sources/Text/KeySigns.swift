/// The signs that are printed on keys. Where a terminal lacks one, its nearest twin would name
/// another key (`<`, `?`, `v`), so that words do without.
public enum KeySigns {
  /// Those that the Linux console lacks: Enter and Tab.
  public static let beyondConsole: Set<Character> = ["↵", "⏎", "⇥", "↹"]
  /// Those that ASCII lacks: the arrows up and down too. `→` also stands between the words of a
  /// menu, and keeps its twin.
  public static let beyondASCII: Set<Character> = beyondConsole.union(["↑", "↓"])

  /// A text without some signs, nor the space before each.
  public static func removed(_ signs: Set<Character>, from text: SafeText) -> SafeText {
    guard text.string.contains(where: signs.contains) else { return text }
    return SafeText(partOfCleaned: removed(signs, from: text.string)[...])
  }

  /// A string without some signs, nor the space before each.
  public static func removed(_ signs: Set<Character>, from string: String) -> String {
    guard string.contains(where: signs.contains) else { return string }
    return string.reduce(into: "") { kept, character in
      guard signs.contains(character) else { return kept.append(character) }
      if kept.last.map(spaces.contains) ?? false { kept.removeLast() }
    }
  }

  private static let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}"]
}
