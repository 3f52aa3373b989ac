import Text

extension SafeText {
  /// The text, cut before the first character that would pass a number of bytes, with `…`.
  func shortened(to limit: Int) -> SafeText {
    guard string.utf8.count > limit else { return self }
    let mark = "…"
    var rest = limit - mark.utf8.count
    let kept = string.prefix { character in
      rest -= character.utf8.count
      return rest >= 0
    }
    return SafeText(kept + mark, as: .lines)
  }
}
