import Authoring
import CourseFormat
import Glibc
import LearnerModel
import ProgressStore
import Text

/// Prints the table of rules in force, or what the rules chose for one learner and why.
public struct RulesTool {
  let environment: [String: String]

  /// Makes a tool.
  public init(environment: [String: String]) { self.environment = environment }

  /// Prints the installed table with a course's differences, then those of a file; gives back the
  /// exit status: 1 where a setting is refused or the installed file can't be used.
  public func show(course: String?, rules: String?, language: String?) -> Int32 {
    do throws(ToolFailure) {
      let files = try installed()
      let words = try words(of: files, in: language)
      var table = try files.checkedRules()
      let loaded = try course.map { path throws(ToolFailure) in
        try self.course(at: path, files)
      }
      if let loaded { table = loaded.rules(installed: table) }
      if let rules { table = try RuleDifferences.read(rules, on: table) }
      print(RuleSheet(table, of: loaded?.outline, words: words).text, terminator: "")
      return ExitStatus.fine
    } catch {
      return error.report()
    }
  }

  /// Prints, decision by decision, what was chosen for the learner of a card or an id. Whoever may
  /// read the store's file may read this: it asks for nobody's consent, as a backup doesn't.
  public func explain(
    _ learner: String, store path: String?, courses: [String], language: String?
  ) -> Int32 {
    do throws(ToolFailure) {
      let files = try installed()
      let words = try words(of: files, in: language)
      let history = try history(of: learner, in: path, words)
      let shelf = CourseShelf.read(
        courses.isEmpty ? [files.courses] : courses, labels: files.readCatalogues())
      print(DecisionLog(history, courses: shelf, words: words).text, terminator: "")
      return ExitStatus.fine
    } catch {
      return error.report()
    }
  }
}
