import Markdown

/// A value, and where the author wrote it.
struct Located<Value> {
  /// The value.
  let value: Value
  /// Where it stands.
  let range: SourceRange

  /// Makes a value at a place.
  init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// Another value at the same place.
  func map<New>(_ change: (Value) -> New) -> Located<New> {
    Located<New>(change(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}

extension Located: Equatable where Value: Equatable {}
