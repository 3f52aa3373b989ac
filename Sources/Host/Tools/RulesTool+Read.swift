import CourseFormat
import Glibc
import LearnerModel
import Markdown
import ProgressStore
import Records
import Text

extension RulesTool {
  /// The files of the program.
  func installed() throws(ToolFailure) -> InstalledFiles {
    guard let files = InstalledFiles.find(environment: environment) else {
      throw ToolFailure(Sentences.filesMissing.string, EX_UNAVAILABLE)
    }
    return files
  }

  /// The words of a language; that of the environment where none is named.
  func words(of files: InstalledFiles, in code: String?) throws(ToolFailure) -> Catalogue {
    guard let code else { return Console(environment: environment).words }
    let language = Language(rawValue: code)
    guard files.languages.contains(language), let words = files.readCatalogue(language) else {
      let known = files.languages.map(\.rawValue).joined(separator: ", ")
      throw ToolFailure("--language must be one of: \(known).", EX_USAGE)
    }
    return words
  }

  /// The course of a folder.
  func course(
    at path: String, _ files: InstalledFiles
  ) throws(ToolFailure) -> LoadedCourse {
    let shelf = CourseShelf.read([path], labels: files.readCatalogues())
    guard shelf.count == 1, let course = shelf.first else {
      throw ToolFailure("\(path): there is not one course here that can be read.", EX_NOINPUT)
    }
    return course
  }

  /// All that happened to a learner.
  func history(
    of learner: String, in path: String?, _ words: Catalogue
  ) throws(ToolFailure) -> [Event] {
    guard let path else { throw ToolFailure(words.words(ToolPhrase.noPlace).string, EX_USAGE) }
    guard access(path, R_OK) == 0 else {
      throw ToolFailure("\(path): there is no store here.", EX_NOINPUT)
    }
    do throws(StoreError) {
      let store = try ProgressStore.open(path, settings: Machine.storeSettings)
      defer { try? store.close() }
      guard let id = try store.learner(named: learner) else {
        throw StoreError.unknownLearner
      }
      return try store.history(of: id)
    } catch {
      throw ToolFailure(words.words(error.phrase, error.phraseValues).string, error.exitStatus)
    }
  }
}

extension InstalledFiles {
  /// The installed table; a failure with all that is wrong where the file can't be used, the
  /// program's own where there is no file.
  func checkedRules() throws(ToolFailure) -> RuleTable {
    guard let bytes = try? FileReader.bytes(of: rules, limit: Self.limit) else { return .standard }
    let (defaults, found) = RuleDefaultsFile.read(bytes, file: rules)
    guard let defaults else {
      let text = String(decoding: bytes, as: UTF8.self)
      throw ToolFailure(found.map { $0.rendered(in: text) }.joined(separator: "\n\n"), 1)
    }
    return RuleTable(defaults)
  }
}
