import Interface
import LearnerModel

/// A simple choice that writes a difference from the rules.
enum AdjustedRule: String, CaseIterable {
  /// The level at which a success counts.
  case target
  /// When somebody is called.
  case call
  /// Something harder when all goes well (B1).
  case bored

  /// One answer to the choice: what it is called, and what it writes.
  struct Step {
    let phrase: MediationPhrase
    var target: Int?
    var settings: [RuleOverrides.Setting] = []
  }

  /// Its id on the page.
  var id: ControlID { ControlID(rawValue: rawValue) }

  /// What is asked.
  var question: MediationPhrase {
    switch self {
    case .target: .adjustTarget
    case .call: .adjustCall
    case .bored: .adjustBored
    }
  }

  /// The answers, in order. The standard target is 3, and W1 stands at 8 tries and 4 wrong: one step
  /// to each side, within the bounds of the rules.
  var steps: [Step] {
    switch self {
    case .target:
      [
        Step(phrase: .adjustLower, target: 2), Step(phrase: .adjustPlanned),
        Step(phrase: .adjustHigher, target: 4),
      ]
    case .call:
      [
        Step(
          phrase: .adjustSooner,
          settings: [
            .init(rule: "W1", key: "wheel", value: .number(5)),
            .init(rule: "W1", key: "wrong", value: .number(3)),
          ]),
        Step(phrase: .adjustPlanned),
        Step(
          phrase: .adjustNotice,
          settings: [.init(rule: "W1", key: "as", value: .word("notice"))]),
      ]
    case .bored:
      [
        Step(phrase: .adjustPlanned),
        Step(
          phrase: .adjustHarder,
          settings: [.init(rule: "B1", key: "on", value: .flag(true))]),
      ]
    }
  }

  /// Which answer some differences give; nil where they say something else.
  func chosen(in overrides: RuleOverrides) -> Int? {
    steps.firstIndex { step in
      self == .target
        ? step.target == overrides.target : step.settings == overrides.settings.filter(isOwn)
    }
  }

  /// The differences with another answer.
  func choosing(_ option: Int, in overrides: RuleOverrides) -> RuleOverrides {
    guard steps.indices.contains(option) else { return overrides }
    let step = steps[option]
    return RuleOverrides(
      target: self == .target ? step.target : overrides.target,
      settings: overrides.settings.filter { !isOwn($0) } + step.settings)
  }

  private func isOwn(_ setting: RuleOverrides.Setting) -> Bool {
    switch self {
    case .target: false
    case .call: setting.rule == "W1"
    case .bored: setting.rule == "B1"
    }
  }
}

extension RuleOverrides {
  /// The differences as they stand in a course file.
  var yaml: String {
    let goal = target.map { ["target: \($0)"] } ?? []
    var rules: [String] = []
    for setting in settings where !rules.contains(setting.rule) { rules.append(setting.rule) }
    let lines = rules.map { rule in
      let own = settings.filter { $0.rule == rule }.map { "\($0.key): \($0.value.yaml)" }
      return "  \(rule): {\(own.joined(separator: ", "))}"
    }
    return (goal + (lines.isEmpty ? [] : ["rules:"]) + lines).joined(separator: "\n")
  }
}

extension RuleOverrides.Value {
  fileprivate var yaml: String {
    switch self {
    case .number(let number):
      number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
    case .flag(let isOn): String(isOn)
    case .word(let word): word
    }
  }
}
