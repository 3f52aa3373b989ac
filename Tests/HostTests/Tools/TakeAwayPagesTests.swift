import Curriculum
import Documents
import Foundation
import Learning
import Testing
import Text

@testable import CourseFormat
@testable import Host

/// The pages to take away of all that ships. That Chromium prints each on one sheet was looked at
/// by hand; here, that the count which stands for it holds, and that nothing is left out.
@Suite struct TakeAwayPagesTests {
  private static let files = InstalledFiles(
    root: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../.."
    ).standardized.path)
  private static let catalogues = files.readCatalogues()
  private static let pages: [(page: TakeAway, words: Catalogue)] = CourseShelf.read(
    [files.courses], labels: catalogues
  ).flatMap { course in
    course.outline.languages.flatMap { language in
      course.outline.moduleList.compactMap { module in
        guard let page = course.takeAway(of: module.id, in: language),
          let words = catalogues.first(where: { $0.language == language })
        else { return nil }
        return (page, words)
      }
    }
  }

  @Test func everyModuleIsWholeOnOneSheet() {
    #expect(Self.pages.count >= 8)
    for (page, _) in Self.pages {
      #expect(!page.isShortened, "\(page.title)")
      #expect(TakeAwayPaper.holds(page), "\(page.title): \(TakeAwayPaper.points(of: page))")
    }
  }

  @Test func theTextHasTheLinesThatWereCounted() {
    for (page, words) in Self.pages {
      let lines = TakeAwaySheet(page, words: words).text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).dropLast()
      #expect(lines.count == TakeAwayPaper.lines(of: page), "\(page.title)")
      #expect(lines.count <= TakeAway.textLines)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= TakeAway.textColumns + 2 })
    }
  }

  @Test func theDocumentSaysAllOfThePage() {
    for (page, words) in Self.pages {
      let html = TakeAwaySheet(page, words: words).html(language: words.language)
      #expect(page.contacts.allSatisfy { html.contains("<strong>\($0.value)</strong>") })
      #expect(html.components(separatedBy: "<h2>").count - 1 >= page.parts.count)
    }
  }
}
