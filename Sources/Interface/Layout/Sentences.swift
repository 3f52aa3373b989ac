import Text

/// The sentences of a paragraph.
enum Sentences {
  /// The runs, cut where a sentence begins.
  static func cut(_ runs: [Run<Ink>]) -> [[Run<Ink>]] {
    var starts = starts(in: runs.flatMap { Array($0.text.string) })[...]
    var sentences: [[Run<Ink>]] = [[]]
    var place = 0
    for run in runs {
      var rest = Array(run.text.string)[...]
      while let start = starts.first, start < place + rest.count {
        append(rest.prefix(start - place), run.payload, to: &sentences[sentences.count - 1])
        rest = rest.dropFirst(start - place)
        place = start
        sentences.append([])
        starts = starts.dropFirst()
      }
      append(rest, run.payload, to: &sentences[sentences.count - 1])
      place += rest.count
    }
    return sentences
  }

  /// Where sentences begin, but for the first: after a point or its like, what closes with it, and a
  /// space, before a capital, a digit or an opening quote. « M. Durand » is one word of a sentence.
  static func starts(in text: [Character]) -> [Int] {
    text.indices.filter { index in
      guard index > 1, !text[index].isWhitespace, text[index].opensSentence else { return false }
      if "。！？".contains(text[index - 1]) { return true }
      guard text[index - 1] == " " || text[index - 1] == "\n" else { return false }
      let before = text[..<index].reversed().drop { " \n".contains($0) }
      let end = before.drop { "»\"”’)] \u{A0}\u{202F}".contains($0) }
      guard let sign = end.first, ".!?…".contains(sign) else { return false }
      return sign != "." || !isInitial(end.dropFirst())
    }
  }

  /// Whether what stands before a point is a title or an initial: « M », « J », « Dr ».
  private static func isInitial(_ before: some Collection<Character>) -> Bool {
    let word = String(before.prefix { $0.isLetter }.reversed())
    return word.count == 1 && word.first?.isUppercase == true
      || ["Dr", "Mr", "Mrs", "Ms", "St"].contains(word)
  }

  private static func append(
    _ characters: ArraySlice<Character>, _ ink: Ink, to sentence: inout [Run<Ink>]
  ) {
    guard !characters.isEmpty else { return }
    sentence.append(Run(SafeText(String(characters), as: .lines), ink))
  }
}

extension Character {
  /// Whether a sentence can begin with it.
  fileprivate var opensSentence: Bool {
    isUppercase || isNumber || "«“\"‘([—–-¿¡".contains(self)
      || isLetter && !isLowercase
  }
}
