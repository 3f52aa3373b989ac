import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// For each kind a session: wrong, a hint, partly, right; with keys, with the mouse, line by line; in
/// French and in English.
@Suite struct KindSessionTests {
  /// A session: a kind in a language, and how one answers.
  struct Session: Sendable, CustomTestStringConvertible {
    let script: KindScript
    let way: Way

    var testDescription: String { "\(script.name), \(script.language.rawValue), \(way.rawValue)" }

    static let all = KindScript.all.flatMap { script in
      Way.allCases.map { Session(script: script, way: $0) }
    }

    /// Somebody before its exercise.
    var hands: any Hands {
      let scene = Scene.at(script)
      return way == .lines ? LineHands(scene) : ScreenHands(scene, hasMouse: way == .mouse)
    }
  }

  @Test(arguments: Session.all) func everyAnswerIsToldWhatItDeserves(session: Session) {
    var hands = session.hands
    let script = session.script
    var verdicts: [String] = []
    if let wrong = script.wrong {
      give(wrong, .exerciseIncorrect, with: &hands)
      hands.use(hands.scene.phrase(.exerciseRetry))
      readsAHint(with: &hands, script)
      verdicts.append("incorrect")
    }
    if let partly = script.partly {
      give(partly, .exercisePartly, with: &hands)
      hands.use(hands.scene.phrase(.exerciseRetry))
      verdicts.append("partly")
    }
    let isScored = script.wrong != nil
    give(script.right, isScored ? .exerciseCorrect : .exerciseRecorded, with: &hands)
    verdicts.append(isScored ? "correct" : "recorded")
    expect(script.language == .french ? "Voilà pourquoi." : "This is why.", in: hands)
    let attempts = hands.scene.attempts
    #expect(attempts.map { $0.outcome.name } == verdicts)
    #expect(attempts.map { $0.help != .none } == attempts.indices.map { $0 > 0 })
    #expect(attempts.allSatisfy { $0.language == script.language })
  }

  private func give(
    _ answer: KindAnswer, _ verdict: LearningPhrase, with hands: inout any Hands
  ) {
    hands.answer(answer.told)
    for words in [hands.scene.phrase(verdict)] + answer.heard { expect(words, in: hands) }
  }

  private func readsAHint(with hands: inout any Hands, _ script: KindScript) {
    hands.use(hands.scene.phrase(.exerciseHint))
    expect(script.language == .french ? "Regardez bien." : "Look closely.", in: hands)
    hands.use(hands.scene.phrase(.exerciseHintBack))
  }

  private func expect(_ words: String, in hands: any Hands) {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(hands.words.contains(words), "“\(words)” isn't said:\n\(hands.words)")
  }
}

extension Outcome {
  /// What it is, without its share or idea.
  fileprivate var name: String {
    switch self {
    case .correct: "correct"
    case .partly: "partly"
    case .incorrect: "incorrect"
    case .recorded: "recorded"
    case .awaitingReview: "awaitingReview"
    }
  }
}
