import FoundationEssentials
import LearnerModel
import Text

/// What goes out on a line: a decision with its reasons.
struct PolicyReply: Encodable {
  /// `exercise`, `mediator` or `finish`.
  let action: String
  /// The skill; nil at an end for today.
  let skill: PolicyID?
  /// The level of the exercise.
  let level: Int?
  /// The help that goes with the exercise: 0 none, 1 a hint, 2 a worked example.
  let hint: Int?
  /// The skills done without help now.
  let mastered: [PolicyID]
  /// The skills that this decision opened again.
  let unmastered: [PolicyID]
  /// The rules that read the answer, then the one that chose.
  let rules: [String]
  /// Why, for the learner.
  let why: String
  /// Why, for the mediator.
  let whyMediator: String

  /// The reply as a line of JSON, without an end of line.
  var json: String { PolicyJSON.line(self) }
}

/// What goes out for a line that can't be understood; nothing has changed then.
struct PolicyRefusal: Encodable {
  /// Always `error`.
  let type = "error"
  /// The line, from 1.
  let line: Int
  /// What is wrong, in a sentence.
  let error: String

  /// The refusal as a line of JSON, without an end of line.
  var json: String { PolicyJSON.line(self) }
}

/// JSON on one line, always with the keys in the same order.
enum PolicyJSON {
  /// Writes a value.
  static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and whole numbers can always be written.
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  /// Reads a message; the sentence of a problem says what is wrong.
  static func message(in line: some Sequence<UInt8>) throws(PolicyProblem) -> PolicyMessage {
    do {
      return try JSONDecoder().decode(PolicyMessage.self, from: Data(line))
    } catch let problem as PolicyProblem {
      throw problem
    } catch DecodingError.keyNotFound(let key, _) {
      throw PolicyProblem("`\(key.stringValue)` is missing.")
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      throw PolicyProblem("`\(context.path)` is of the wrong kind.")
    } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
      throw PolicyProblem("`\(context.path)` can't be read.")
    } catch {
      throw PolicyProblem("This line is not one JSON object.")
    }
  }
}

extension DecodingError.Context {
  /// The place in the object: `course.skills.0.id`.
  fileprivate var path: String {
    codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
