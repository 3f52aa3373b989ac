import Markdown
import Text

/// What may differ between a typed answer and the author's, as metadata.
struct ToleranceKeys: Decodable, Equatable {
  /// The keys inside `tolerance`.
  static let names: Set<String> = ["accents", "case", "punctuation", "spaces", "typos"]

  /// Whether accents are left out of account.
  var accents: Bool?
  /// Whether capitals are.
  var `case`: Bool?
  /// Whether punctuation is.
  var punctuation: Bool?
  /// Whether spaces inside are.
  var spaces: Bool?
  /// The share of the letters of a word that may be mistyped.
  var typos: Double?

  /// The tolerance: what isn't written is as lenient as can be.
  func tolerance(
    at range: SourceRange, into diagnostics: inout [Diagnostic]
  ) -> AnswerTolerance {
    let largest = AnswerTolerance.largestTypoRatio
    let typos = typos ?? AnswerTolerance.lenient.typoRatio
    if !(0...largest).contains(typos) { diagnostics.append(.typos(over: largest, at: range)) }
    let differences: [(AnswerTolerance.Difference, Bool?)] = [
      (.accents, accents), (.letterCase, self.case), (.punctuation, punctuation), (.spaces, spaces),
    ]
    let ignored = differences.filter { $0.1 ?? true }.map { $0.0 }
    return AnswerTolerance(ignoring: Set(ignored), typoRatio: typos)
  }
}

extension [MarkedAnswer] {
  /// The answer that a typed text comes nearest to; nil where it comes near none.
  ///
  /// The very words of a foreseen wrong answer are never taken for a slip in a right one; at the
  /// same distance, a right one is meant.
  func nearest(
    to typed: String, tolerating tolerance: AnswerTolerance
  ) -> (answer: MarkedAnswer, isExact: Bool)? {
    let given = NormalisedAnswer(typed, tolerating: tolerance)
    let ranked = compactMap { answer -> (answer: MarkedAnswer, distance: Int)? in
      let wanted = NormalisedAnswer(answer.label.plainText, tolerating: tolerance)
      return given.matches([wanted]).slips.map { (answer, $0) }
    }
    let best = ranked.min { left, right in
      (left.distance, left.answer.isRight ? 0 : 1) < (right.distance, right.answer.isRight ? 0 : 1)
    }
    return best.map { ($0.answer, $0.distance == 0) }
  }
}

extension [MarkedAnswer] {
  /// What is to be looked at in a text that comes near none of the answers, but isn't far from a
  /// right one: « Presque. Regardez les accents. »
  func nearly(_ typed: String, tolerating tolerance: AnswerTolerance) -> [Remark] {
    let misses = filter { $0.isRight }.compactMap { answer in
      NearMiss(typed, for: answer.label.plainText, tolerating: tolerance)
    }
    return misses.first.map { [Remark(.nearly), Remark($0.phrase)] } ?? []
  }
}

extension MarkedAnswer {
  /// What is to be looked at in a text that is taken for this answer, and how it is written:
  /// « Il manque une lettre. Cela s'écrit : imprimante »; nothing where it is the same.
  func slip(in typed: String, _ tolerance: AnswerTolerance) -> [Remark] {
    let words = label.plainText
    guard let miss = NearMiss(typed, for: words, tolerating: tolerance) else { return [] }
    return [Remark(miss.phrase), Remark(.spelled, ["answer": .text(SafeText(words))])]
  }
}

extension NearMiss {
  /// What says so.
  fileprivate var phrase: ExercisePhrase {
    switch self {
    case .difference(.accents): .lookAtAccents
    case .difference(.letterCase): .lookAtCapitals
    case .difference(.spaces): .lookAtSpaces
    case .difference(.punctuation): .lookAtSigns
    case .letterTooMany: .letterTooMany
    case .letterMissing: .letterMissing
    case .lettersSwapped: .lettersSwapped
    case .otherLetter: .otherLetter
    case .letters: .lookAtLetters
    case .digits: .lookAtDigits
    }
  }
}

extension AnswerMatch {
  fileprivate var slips: Int? {
    switch self {
    case .exact: 0
    case .close(let distance): distance
    case .different: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func typos(over largest: Double, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "typos-out-of-range", at: range,
      sentence: "`tolerance.typos` must be from 0 to \(largest).",
      repair: "Write the share of the letters of a word that may be mistyped: `0.2`.")
  }
}
