import Curriculum
import Markdown
import Testing
import Text

@testable import Exercises

/// Typed answers over many seeds: what is overlooked never makes an answer wrong, what counts always
/// does.
@Suite struct TypedAnswerPropertyTests {
  private static let accepted = [
    "imprimante", "une imprimante", "reçu", "mot de passe", "pièce jointe", "l'été prochain",
    "nœud", "cœur de ville", "Ménage", "télécharger", "rendez-vous", "impots.gouv.fr",
    "bibliothèque municipale", "33700", "06 12 34 56 78", "the inbox", "a strong password",
  ]

  private func question(
    _ right: String, wrong: [String] = [], _ tolerance: AnswerTolerance = .lenient
  ) -> TypedText.Question {
    let answers = [(right, true)] + wrong.map { ($0, false) }
    return TypedText.Question(
      body: MarkedAnswers(
        prompt: [],
        answers: answers.map { words, isRight in
          MarkedAnswer(
            label: [MarkdownInline(.text(SafeText(words)), range: range)], isRight: isRight,
            feedback: [], misconception: nil, range: range)
        }), tolerance: tolerance, isPrivate: false)
  }

  private let range = SourceRange(file: "item.md")

  private func isRight(_ typed: String, _ question: TypedText.Question) -> Bool {
    let response = TypedText.Response(text: typed)
    return TypedText.isAnswered(response, question)
      && TypedText.check(response, against: question).outcome == .correct
  }

  @Test(arguments: [UInt64](1...40))
  func acceptedAnswerIsAcceptedAfterAnyToleratedChange(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for words in Self.accepted {
      let question = question(words)
      let changes = [TypedChange].some(using: &chance)
      let fails = { (changes: [TypedChange]) in !isRight(changes.made(in: words), question) }
      guard fails(changes) else { continue }
      let smallest = changes.smallest(failing: fails)
      Issue.record(
        "seed \(seed): “\(words)” typed “\(smallest.made(in: words))” by \(smallest) isn't right")
    }
  }

  @Test(arguments: AnswerTolerance.Difference.allCases)
  func differenceThatCountsIsNeverOverlooked(difference: AnswerTolerance.Difference) {
    let others = Set(AnswerTolerance.Difference.allCases).subtracting([difference])
    let tolerance = AnswerTolerance(ignoring: others)
    var tried = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      var chance = SplitMix64(seed: seed)
      for words in Self.accepted {
        let kinds = TypedChange.Kind.allCases
        let change = TypedChange(kind: kinds[Int(chance.next() % 7)], place: chance.next() >> 1)
        let typed = change.made(in: words)
        guard change.difference == difference, typed != words else { continue }
        // A capital that was one, an accent that isn't there: nothing was changed to count.
        tried += 1
        let isSame = difference == .accents && !words.contains { $0.isAccented }
        #expect(
          isRight(typed, question(words, tolerance)) == isSame,
          "seed \(seed): “\(words)” typed “\(typed)”")
      }
    }
    #expect(tried > 50)
  }

  @Test(arguments: [0, 0.1, 0.2, 0.25])
  func moreSlipsThanTheRatioAreNeverRight(ratio: Double) {
    let tolerance = AnswerTolerance(
      ignoring: Set(AnswerTolerance.Difference.allCases), typoRatio: ratio)
    for seed in 1...40 as ClosedRange<UInt64> {
      var chance = SplitMix64(seed: seed)
      for words in Self.accepted where words.allSatisfy({ $0.isLetter }) {
        var letters = Array(NormalisedAnswer(words).text)
        let allowed = Int(Double(letters.count) * ratio)
        // A letter of another alphabet is none of the word's: each counts as one slip.
        for place in chance.order(of: letters.count).prefix(allowed + 1) { letters[place] = "ж" }
        #expect(!isRight(String(letters), question(words, tolerance)), "seed \(seed): \(words)")
      }
    }
  }

  @Test(arguments: [UInt64](1...40))
  func foreseenWrongWordsAreNeverASlipOfTheRightOnes(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for words in Self.accepted {
      let wrong = TypedChange(kind: .slip, place: chance.next() >> 1).made(in: words)
      guard wrong != words else { continue }
      let question = question(words, wrong: [wrong])
      #expect(!isRight(wrong, question), "seed \(seed): “\(wrong)” for “\(words)”")
      #expect(isRight(words, question), "seed \(seed): “\(words)” beside “\(wrong)”")
    }
  }

  @Test(arguments: [UInt64](1...40))
  func anotherDigitOrAWordLeftOutIsNeverRight(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for words in Self.accepted {
      let question = question(words)
      let digits = words.indices.filter { words[$0].isNumber }
      if !digits.isEmpty {
        var signs = Array(words)
        let place = words.distance(
          from: words.startIndex, to: digits[Int(chance.next() % UInt64(digits.count))])
        signs[place] = signs[place] == "9" ? "0" : "9"
        #expect(!isRight(String(signs), question), "seed \(seed): \(String(signs))")
      }
      let parts = words.split(separator: " ")
      guard parts.count > 1 else { continue }
      let left = Int(chance.next() % UInt64(parts.count))
      let fewer = parts.indices.filter { $0 != left }.map { parts[$0] }.joined(separator: " ")
      #expect(!isRight(fewer, question), "seed \(seed): “\(fewer)” for “\(words)”")
    }
  }
}

extension Character {
  /// Whether it has another letter without its accent.
  fileprivate var isAccented: Bool {
    NormalisedAnswer(String(self), tolerating: .init(ignoring: [.accents])).text
      != NormalisedAnswer(String(self), tolerating: .strict).text
  }
}
