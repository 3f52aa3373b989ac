/// The steps that take a raw answer to its words, in the order in which they must be done.
struct AnswerFolding {
  private let ignored: Set<AnswerTolerance.Difference>

  /// Makes the steps of a tolerance.
  init(_ tolerance: AnswerTolerance) {
    ignored = tolerance.ignored
  }

  /// The words of a raw answer; punctuation stays if there is nothing else.
  func words(of raw: some StringProtocol) -> [String] {
    var text = AnswerFolding.withPlainSigns(AnswerFolding.firstBytes(of: raw))
    if ignored.contains(.letterCase) { text = text.lowercased() }
    if ignored.contains(.accents) { text = AnswerFolding.withoutAccents(text) }
    let spoken = ignored.contains(.punctuation) ? AnswerFolding.withoutPunctuation(text) : text
    let words = spoken.split(separator: " ").map(String.init)
    return words.isEmpty ? text.split(separator: " ").map(String.init) : words
  }

  /// Cuts first, so that no later step sees a long text, then cleans.
  private static func firstBytes(of raw: some StringProtocol) -> String {
    var left = NormalisedAnswer.mostBytes
    var first = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      left -= UTF8.width(scalar)
      if left < 0 { break }
      first.append(scalar)
    }
    return Cleaning.clean(String(first), for: .name)
  }
}

extension AnswerFolding {
  /// One shape for each sign that has several, and two letters for a ligature.
  private static func withPlainSigns(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { plain, scalar in
      switch scalar {
      case "’", "‘", "‛", "ʼ", "′", "´", "`": plain += "'"
      case "“", "”", "„", "‟", "″", "«", "»", "‹", "›": plain += "\""
      case "‐", "‑", "‒", "–", "—", "−": plain += "-"
      case "œ": plain += "oe"
      case "Œ": plain += "OE"
      case "æ": plain += "ae"
      case "Æ": plain += "AE"
      case _ where scalar.properties.isWhitespace: plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
  }

  /// Accents go from Latin letters only: elsewhere a mark makes another letter.
  private static func withoutAccents(_ text: String) -> String {
    text.reduce(into: "") { plain, character in
      let scalars = character.unicodeScalars
      guard let letter = scalars.first.flatMap(LatinLetter.plain) else {
        return plain.append(character)
      }
      plain += letter
      plain.unicodeScalars += scalars.dropFirst().filter { !isAccent($0) }
    }
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func withoutPunctuation(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.reduce(into: "") { spoken, index in
      let next = scalars[index...].dropFirst().first
      let isSilent = isPunctuation(scalars[index]) && !isOfNumber(scalars[index], before: next)
      spoken.unicodeScalars.append(isSilent ? " " : scalars[index])
    }
  }

  /// Signs of a sentence; `@ / \ _ # & % + * =` say something in addresses and sums.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "…", "'", "\"", "(", ")", "[", "]", "{", "}", "-": true
    default: false
    }
  }

  /// 3,5 isn't 35, nor -2 the same as 2.
  private static func isOfNumber(_ sign: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    guard next?.properties.numericType == .decimal else { return false }
    switch sign {
    case ".", ",", ":", "-": return true
    default: return false
    }
  }
}
