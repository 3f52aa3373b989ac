import Text

/// Why a command for authors can't do its work.
struct ToolFailure: Error, Equatable {
  /// What is wrong and what to do, in plain words.
  let sentence: String
  /// The exit status of sysexits(3).
  let status: Int32

  /// Makes a failure.
  init(_ sentence: String, _ status: Int32) {
    self.sentence = sentence
    self.status = status
  }

  /// Says it on the error output; gives back the exit status.
  func report() -> Int32 { Sentences.report(SafeText(sentence, as: .lines), status: status) }
}
