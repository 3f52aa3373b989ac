public import Text

extension Exercise {
  /// The exercise as one of its tries shows it, before it is answered: fresh after each answer in
  /// which nothing was right.
  ///
  /// All of it comes from what is kept with an asking: `presentation.seed` and `variant` are those
  /// it was asked with, and `restarts` counts the answers before this try with nothing right in
  /// them. Each shows the next variant, and an order drawn anew from the seed. So a program that
  /// was stopped, another language and a mediator's view all show the same.
  public func presented(
    _ presentation: Presentation, of variants: [[String: SafeText]], from variant: Int,
    restarts: Int
  ) -> ExerciseState {
    func values(_ variant: Int) -> [String: SafeText] {
      variants.isEmpty ? [:] : variants[max(0, variant) % variants.count]
    }
    let shown = redrawn(presentation, restarts: restarts) { presented($0, values: values(variant)) }
    return presented(shown, values: values(max(0, variant) + restarts))
  }

  /// The presentation after so many restarts. Each draws seeds until what stands on the page
  /// changes; where nothing is by chance in it, nothing can.
  private func redrawn(
    _ presentation: Presentation, restarts: Int, as state: (Presentation) -> ExerciseState
  ) -> Presentation {
    var chance = SplitMix64(seed: presentation.seed)
    var shown = presentation
    for _ in 0..<restarts {
      let before = state(shown).blocks
      for _ in 0..<Self.draws where state(shown).blocks == before { shown.seed = chance.next() }
    }
    return shown
  }

  /// How many seeds are drawn before the same order is shown again: of two things one draw in two
  /// changes nothing, and all eight of them once in 256 times.
  private static let draws = 8
}
