import LearnerModel
import Text

/// The name of a skill as the other side writes it: a number or a word, given back as it came.
enum PolicyID: Hashable, Codable {
  /// `0`
  case number(Int)
  /// `"mouse-click"`
  case word(String)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .word(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .number(let number): try value.encode(number)
    case .word(let word): try value.encode(word)
    }
  }

  /// The name as text.
  var text: String {
    switch self {
    case .number(let number): String(number)
    case .word(let word): word
    }
  }
}
