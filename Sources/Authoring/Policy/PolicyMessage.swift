/// What comes in on a line: a learner with a course, or what became of the last decision.
enum PolicyMessage: Decodable {
  /// A learner begins, and all that was before is forgotten.
  case start(PolicyStart)
  /// What became of the last decision.
  case result(PolicyResult)

  private enum Keys: String, CodingKey { case type }

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Keys.self)
    switch try keys.decode(String.self, forKey: .type) {
    case "start": self = .start(try PolicyStart(from: decoder))
    case "result": self = .result(try PolicyResult(from: decoder))
    case let other:
      throw PolicyProblem("`type` must be \"start\" or \"result\", not \"\(other)\".")
    }
  }
}

/// A learner and a course.
struct PolicyStart: Decodable {
  /// The course.
  let course: PolicyCourse
  /// The day of the first exercise, where it is told.
  let day: Int?
}

/// A course, as far as rules need it.
struct PolicyCourse: Decodable {
  /// The skills, in the author's order.
  let skills: [PolicySkill]
}

/// A skill of a course.
struct PolicySkill: Decodable {
  /// Its name.
  let id: PolicyID
  /// The skills to master before.
  let prereqs: [PolicyID]?
  /// The highest level it has exercises at; 5 where it isn't told.
  let levels: Int?
  /// The level at which a success counts for mastery; 3 where it isn't told.
  let target: Int?
  /// What it is called in sentences.
  let title: String?
}

/// What became of a decision. Without `correct` and without `mediator` nothing did: a day passed.
struct PolicyResult: Decodable {
  /// The skill of the answer or of the visit.
  let skill: PolicyID?
  /// The level that was asked.
  let level: Int?
  /// Whether the answer was right.
  let correct: PolicyFlag?
  /// How many hints were used.
  let hints: Int?
  /// The time it took, in milliseconds.
  let ms: Double?
  /// Whether a mediator came.
  let mediator: PolicyFlag?
  /// The day of the next exercise; the same as before where it isn't told.
  let day: Int?
}

/// A yes or no, written `1` and `0` or `true` and `false`.
struct PolicyFlag: Decodable {
  /// Whether it is a yes.
  let isOn: Bool

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let flag = try? value.decode(Bool.self) {
      isOn = flag
    } else {
      switch try value.decode(Double.self) {
      case 0: isOn = false
      case 1: isOn = true
      default: throw PolicyProblem("`correct` and `mediator` must be 0 or 1.")
      }
    }
  }
}

/// Why a line can't be understood.
struct PolicyProblem: Error, Equatable {
  /// What is wrong, in a sentence.
  let sentence: String

  /// Makes a problem.
  init(_ sentence: String) { self.sentence = sentence }
}
