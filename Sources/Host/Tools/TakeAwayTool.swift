import CourseFormat
import Curriculum
import Documents
import Glibc
import Learning
import Text

/// Writes the page to take away of a module: for a mediator's pile of paper, and for authors.
public struct TakeAwayTool {
  /// How the page is written.
  public enum Format: String, Sendable, CaseIterable {
    /// For a browser and its printer.
    case html
    /// For a printer of plain text, at 8 signs and 5 lines an inch.
    case text
  }

  private let environment: [String: String]
  private let console: Console

  /// Makes a tool.
  public init(environment: [String: String]) {
    self.environment = environment
    self.console = Console(environment: environment)
  }

  /// Writes the page of a module of a course, which is a folder or the id of a shipped course, to a
  /// file, or on the output where none is named; gives back the exit status.
  public func write(
    _ module: String, of course: String, in language: String?, format: Format, output: String?
  ) -> Int32 {
    guard let files = InstalledFiles.find(environment: environment) else {
      return Sentences.report(Sentences.filesMissing, status: EX_UNAVAILABLE)
    }
    let catalogues = files.readCatalogues()
    guard let loaded = load(course, files, catalogues) else {
      return console.report(
        .takeAwayNoCourse, ["course": .text(SafeText(course))], status: EX_NOINPUT)
    }
    let languages = loaded.outline.languages
    let chosen = language.map { Language(rawValue: $0) } ?? languages.first ?? .french
    guard languages.contains(chosen), let words = catalogues.first(where: { $0.language == chosen })
    else {
      let known = languages.map(\.rawValue).joined(separator: ", ")
      return console.report(
        .takeAwayNoLanguage, ["languages": .text(SafeText(known))], status: EX_USAGE)
    }
    guard let page = loaded.takeAway(of: ModuleID(rawValue: module), in: chosen) else {
      let known = loaded.outline.moduleList.map(\.id.rawValue).joined(separator: ", ")
      return console.report(
        .takeAwayNoModule, ["modules": .text(SafeText(known))], status: EX_NOINPUT)
    }
    return write(TakeAwaySheet(page, words: words), format, in: chosen, to: output)
  }

  private func load(
    _ course: String, _ files: InstalledFiles, _ catalogues: [Catalogue]
  ) -> LoadedCourse? {
    CourseShelf.read([course], labels: catalogues).first
      ?? CourseShelf.read([files.courses], labels: catalogues)
      .first { $0.outline.id.rawValue == course }
  }

  private func write(
    _ sheet: TakeAwaySheet, _ format: Format, in language: Language, to output: String?
  ) -> Int32 {
    let written =
      switch format {
      case .text: sheet.text
      case .html: sheet.html(language: language)
      }
    return console.write(written, to: output, saying: .takeAwayWritten)
  }
}
