import Curriculum
import Records

/// Values for a whole course, with others for some of its skills.
struct Layered<Name: Hashable & Sendable, Value: Equatable & Sendable>: Equatable, Sendable {
  /// The values that were changed, for all skills.
  private(set) var everywhere: [Name: Sourced<Value>] = [:]
  /// The values that were changed for some skills.
  private(set) var bySkill: [SkillID: [Name: Sourced<Value>]] = [:]

  /// The changed value for a skill; nil where nobody changed it.
  func changed(_ name: Name, for skill: SkillID?) -> Sourced<Value>? {
    if !bySkill.isEmpty, let skill, let own = bySkill[skill]?[name] { return own }
    return everywhere.isEmpty ? nil : everywhere[name]
  }

  /// Changes a value for some skills, or for all: then what was said before of single skills no
  /// longer holds, for the mediator of a learner speaks after the author of the course.
  mutating func change(_ name: Name, to value: Sourced<Value>, for skills: [SkillID]?) {
    if let skills {
      for skill in skills { bySkill[skill, default: [:]][name] = value }
    } else {
      everywhere[name] = value
      for skill in bySkill.keys { bySkill[skill]?[name] = nil }
    }
  }
}

/// A value and who set it.
struct Sourced<Value: Equatable & Sendable>: Equatable, Sendable {
  /// The value.
  let value: Value
  /// Who set it.
  let source: DecisionThreshold.Source
}
