import Interface
import Testing
import Text

@testable import Exercises

@Suite struct ExerciseTriesTests {
  private let variants: [[String: SafeText]] = [
    ["carrier": "la poste"], ["carrier": "un transporteur"],
  ]

  private func shown(
    _ exercise: Exercise, seed: UInt64, restarts: Int, of variants: [[String: SafeText]] = []
  ) -> [Block] {
    exercise.presented(presentation(seed: seed), of: variants, from: 1, restarts: restarts).blocks
  }

  @Test func theFirstTryIsAsItWasAsked() throws {
    let exercise = try exercise(Choice.example, as: Choice.self)
    let asked = exercise.presented(presentation(seed: 9), values: variants[1]).blocks
    #expect(shown(exercise, seed: 9, restarts: 0, of: variants) == asked)
  }

  @Test func eachRestartShowsAnotherOrder() throws {
    let exercise = try exercise(Choice.example, as: Choice.self)
    for seed in 0..<50 as Range<UInt64> {
      let tries = (0..<5).map { shown(exercise, seed: seed, restarts: $0) }
      #expect(zip(tries, tries.dropFirst()).allSatisfy { $0 != $1 })
    }
  }

  @Test func eachRestartShowsTheNextVariant() throws {
    let exercise = try exercise(Choice.example, as: Choice.self)
    let words = (0..<3).map { "\(shown(exercise, seed: 1, restarts: $0, of: variants))" }
    #expect(words.map { $0.contains("colis de un transporteur") } == [true, false, true])
  }

  @Test func theSameTryIsTheSameForEver() throws {
    let exercise = try exercise(Choice.example, as: Choice.self)
    #expect(
      shown(exercise, seed: 3, restarts: 4, of: variants)
        == shown(exercise, seed: 3, restarts: 4, of: variants))
  }

  @Test(arguments: exerciseKinds.map { $0.name })
  func whatHasNoChanceInItIsAskedAgainAsItWas(_ name: String) throws {
    let kind = try #require(exerciseKinds.first { $0.name == name })
    let exercise = try exercise(kind.example, as: kind)
    let tries = (0..<3).map { shown(exercise, seed: 5, restarts: $0) }
    let isByChance = (0..<20 as Range<UInt64>).contains {
      exercise.presented(presentation(seed: $0)).blocks != exercise.presented(presentation()).blocks
    }
    #expect((tries[0] != tries[1]) == isByChance)
    #expect(tries.allSatisfy { !$0.isEmpty })
  }
}
