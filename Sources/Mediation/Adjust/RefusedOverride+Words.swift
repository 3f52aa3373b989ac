import LearnerModel
import Text

extension MediationState {
  /// Why a difference from the rules isn't allowed, and what would be.
  func words(of refused: RefusedOverride) -> SafeText {
    let path = PhraseValue.text(SafeText(refused.path))
    switch refused.reason {
    case .unknownRule(let nearest):
      return words(.refusedRule, ["path": path, "nearest": .text(SafeText(nearest))])
    case .unknownSetting(let known):
      let names = known.isEmpty ? "–" : known.joined(separator: ", ")
      return words(.refusedSetting, ["path": path, "known": .text(SafeText(names))])
    case .wrongValue: return words(.refusedValue, ["path": path])
    case .outOfBounds(let range):
      return words(
        .refusedBounds,
        ["path": path, "least": .count(range.lowerBound), "most": .count(range.upperBound)])
    case .alwaysOn: return words(.refusedAlwaysOn, ["path": path])
    case .onlyNotice: return words(.refusedOnlyNotice, ["path": path])
    }
  }
}
