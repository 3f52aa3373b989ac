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
  /// differences.
  public func run(rules: String?, language: String) -> Int32 {
    do throws(ToolFailure) {
      let table = try rules.map { path throws(ToolFailure) in try RuleDifferences.read(path) }
      var dialogue = PolicyDialogue(
        rules: table ?? .standard, words: try words(in: Language(rawValue: language)))
      try converse(&dialogue)
      return ExitStatus.fine
    } catch {
      return error.report()
    }
  }

  private func words(in language: Language) throws(ToolFailure) -> Catalogue {
    guard let files = InstalledFiles.find(environment: environment) else {
      throw ToolFailure(Sentences.filesMissing.string, EX_UNAVAILABLE)
    }
    guard files.languages.contains(language), let words = files.readCatalogue(language) else {
      let known = files.languages.map(\.rawValue).joined(separator: ", ")
      throw ToolFailure("--lang must be one of: \(known).", EX_USAGE)
    }
    return words
  }

  /// Each line is answered at once, for the other side waits for it.
  private func converse(_ dialogue: inout PolicyDialogue) throws(ToolFailure) {
    var lines = InputLines()
    while let bytes = FileStream.input.read() {
      for line in bytes.isEmpty ? lines.finish() : lines.take(bytes) {
        let answer =
          switch line {
          case .whole(let text): dialogue.answer(text)
          case .tooLong: dialogue.refuseLongLine()
          }
        if let answer, !FileStream.output.write(Array((answer + "\n").utf8)) {
          throw ToolFailure("The other side is gone.", EX_IOERR)
        }
      }
      if bytes.isEmpty { return }
    }
    throw ToolFailure("The input can't be read.", EX_IOERR)
  }
}
