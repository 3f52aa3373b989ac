import Foundation
import Mediation
import Records
import Testing
import Text

@testable import Host

struct CardPressTests {
  /// A Monday at 16 h 07 in Paris.
  private let moment = Moment(milliseconds: 1_796_051_220_000, zoneMinutes: 60)
  private let name = "Déclic - Cartes 2026-11-30 16h07"

  @Test func cardsGoWherePeopleLook() throws {
    let (documents, home) = (try Scratch(), try Scratch())
    let file = press([documents.path, home.path], home: home.path).save(
      ["lac gris nord"], at: moment)
    let path = "\(documents.path)/\(name).html"
    let folder = documents.path.split(separator: "/").last.map { SafeText($0) }
    #expect(file == SavedFile(path: SafeText(path), folder: folder))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("lac gris nord"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == [])
  }

  @Test func onlyTheirOwnerReadsThem() throws {
    let folder = try Scratch()
    let file = try #require(press([folder.path], home: nil).save(["lac gris nord"], at: moment))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path.string)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func theNextFolderIsTakenWhereOneCannotBeWritten() throws {
    let home = try Scratch()
    let file = press(["\(home.path)/Documents", home.path], home: home.path)
      .save(["lac gris nord"], at: moment)
    #expect(file == SavedFile(path: SafeText("\(home.path)/\(name).html"), folder: nil))
    #expect(press(["/proc/self"], home: nil).save(["lac gris nord"], at: moment) == nil)
  }

  @Test func noFileIsEverReplaced() throws {
    let folder = try Scratch()
    try folder.write("à moi", at: "\(name).html")
    let file = press([folder.path], home: nil).save(["lac gris nord"], at: moment)
    #expect(file?.path.string == "\(folder.path)/\(name) 2.html")
    #expect(try String(contentsOfFile: "\(folder.path)/\(name).html", encoding: .utf8) == "à moi")
  }

  private func press(_ folders: [String], home: String?) -> CardPress {
    CardPress(
      printer: nil, folders: folders.map { TakeAwayFolder(path: $0) }, home: home,
      catalogue: Catalogue(
        language: .french,
        templates: [ToolPhrase.cardsFile.rawValue: .init(other: "Déclic - Cartes {moment}")]))
  }
}
