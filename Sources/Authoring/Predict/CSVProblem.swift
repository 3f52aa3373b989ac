/// Why a CSV file can't be read further.
public struct CSVProblem: Error, Equatable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what is expected, in one or two sentences.
  public let sentence: String

  /// Makes a problem.
  init(line: Int, _ sentence: String) {
    self.line = line
    self.sentence = sentence
  }
}
