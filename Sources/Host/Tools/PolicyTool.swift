import Authoring
import CourseFormat
import Glibc
import LearnerModel
import Text

/// Speaks the rules with a program: lines in on the input, lines out on the output.
public struct PolicyTool {
  private let environment: [String: String]

  /// Makes a tool.
  public init(environment: [String: String]) { self.environment = environment }

  /// Answers each line of the input until it ends; gives back the exit status. `rules` is a file of
  /// differences from the installed table.
  public func run(rules: String?, language: String) -> Int32 {
    run(rules: rules, language: language, from: .input, to: .output)
  }

  /// The same, between any two streams.
  func run(
    rules: String?, language: String, from input: FileStream, to output: FileStream
  ) -> Int32 {
    do throws(ToolFailure) {
      guard let files = InstalledFiles.find(environment: environment) else {
        throw ToolFailure(Sentences.filesMissing.string, EX_UNAVAILABLE)
      }
      var table = try files.checkedRules()
      if let rules { table = try RuleDifferences.read(rules, on: table) }
      let words = try words(in: Language(rawValue: language), of: files)
      var dialogue = PolicyDialogue(rules: table, words: words)
      try converse(&dialogue, from: input, to: output)
      return ExitStatus.fine
    } catch {
      return error.report()
    }
  }

  private func words(
    in language: Language, of files: InstalledFiles
  ) throws(ToolFailure) -> Catalogue {
    guard files.languages.contains(language), let words = files.readCatalogue(language) else {
      let known = files.languages.map(\.rawValue).joined(separator: ", ")
      throw ToolFailure("--lang must be one of: \(known).", EX_USAGE)
    }
    return words
  }

  /// Each line is answered at once, for the other side waits for it.
  private func converse(
    _ dialogue: inout PolicyDialogue, from input: FileStream, to output: FileStream
  ) throws(ToolFailure) {
    var lines = InputLines()
    while let bytes = input.read() {
      for line in bytes.isEmpty ? lines.finish() : lines.take(bytes) {
        let answer =
          switch line {
          case .whole(let text): dialogue.answer(text)
          case .tooLong: dialogue.refuseLongLine()
          }
        if let answer, !output.write(Array((answer + "\n").utf8)) {
          throw ToolFailure("The other side is gone.", EX_IOERR)
        }
      }
      if bytes.isEmpty { return }
    }
    throw ToolFailure("The input can't be read.", EX_IOERR)
  }
}
