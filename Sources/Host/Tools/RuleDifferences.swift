import CourseFormat
import Glibc
import LearnerModel
import Markdown
import Records

/// Reads a file of differences from the standard rules.
enum RuleDifferences {
  /// The most bytes of such a file.
  private static let limit = 65_536

  /// A table, the standard one where none is given, with an author's differences; a difference that
  /// isn't allowed is a failure.
  static func read(
    _ path: String, on base: RuleTable = .standard
  ) throws(ToolFailure) -> RuleTable {
    let bytes: [UInt8]
    do throws(FileReader.Problem) {
      bytes = try FileReader.bytes(of: path, limit: limit)
    } catch {
      throw ToolFailure("\(path): this file can't be read.", EX_NOINPUT)
    }
    let (overrides, found) = RuleFile.read(bytes, file: path)
    let text = String(decoding: bytes, as: UTF8.self)
    let errors = found.filter { $0.severity == .error }.map { $0.rendered(in: text) }
    guard errors.isEmpty else { throw ToolFailure(errors.joined(separator: "\n\n"), 1) }
    let (table, refused) = base.overridden(by: overrides, source: .author)
    guard refused.isEmpty else {
      let sentences = refused.map { "\(path): \($0.sentence) \($0.repair)" }
      throw ToolFailure(sentences.joined(separator: "\n"), 1)
    }
    return table
  }
}
