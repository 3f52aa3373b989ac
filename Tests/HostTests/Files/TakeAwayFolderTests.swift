import Foundation
import Testing
import Text

@testable import Host
@testable import Learning

@Suite struct TakeAwayFolderTests {
  private static let page = SavedPage(
    name: "Déclic - Messages piégés", format: .html, content: "<p>Prenez votre temps.</p>")

  @Test func aPageBecomesAFile() throws {
    let folder = try Scratch()
    #expect(save(in: folder) == .saved(name: "Déclic - Messages piégés.html"))
    #expect(try folder.text(of: "Déclic - Messages piégés.html") == Self.page.content)
  }

  @Test func nothingIsEverReplaced() throws {
    let folder = try Scratch()
    try folder.write("à moi", at: "Déclic - Messages piégés.html")
    #expect(save(in: folder) == .saved(name: "Déclic - Messages piégés 2.html"))
    #expect(save(in: folder) == .saved(name: "Déclic - Messages piégés 3.html"))
    #expect(try folder.text(of: "Déclic - Messages piégés.html") == "à moi")
  }

  @Test func aLinkOfTheSameNameIsNotFollowed() throws {
    let (folder, other) = (try Scratch(), try Scratch())
    try other.write("à moi", at: "letter")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/Déclic - Messages piégés.html",
      withDestinationPath: "\(other.path)/letter")
    #expect(save(in: folder) == .saved(name: "Déclic - Messages piégés 2.html"))
    #expect(try other.text(of: "letter") == "à moi")
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    let folder = try Scratch()
    #expect(TakeAwayFolder(path: "\(folder.path)/key").save(Self.page) == .noFolder)
    try folder.write("", at: "file")
    #expect(TakeAwayFolder(path: "\(folder.path)/file").save(Self.page) == .noFolder)
  }

  @Test func afterAFailureNoPartIsLeft() throws {
    let folder = try Scratch()
    for number in 1...99 {
      try folder.write(
        "", at: TakeAwayFolder.fileName(of: Self.page, number: number))
    }
    #expect(save(in: folder) == .refused)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 99)
  }

  @Test(arguments: [
    ("Messages piégés", "Messages piégés.html"),
    ("../../etc/passwd", "etcpasswd.html"),
    (".profile", "profile.html"),
    ("Prix : 2 € ?", "Prix 2 €.html"),
    ("...", "Déclic.html"),
    ("", "Déclic.html"),
  ])
  func namesAreWordsAndStayInTheFolder(_ title: String, _ file: String) {
    let page = SavedPage(name: .init(title), format: .html, content: "")
    #expect(TakeAwayFolder.fileName(of: page, number: 1) == file)
  }

  @Test func aLongNameIsCut() {
    let page = SavedPage(
      name: .init(String(repeating: "é", count: 300)), format: .text, content: "")
    let name = TakeAwayFolder.fileName(of: page, number: 2)
    #expect(name.hasSuffix(" 2.txt") && name.utf8.count <= 255)
  }

  private func save(in folder: Scratch) -> SavedPage.Result {
    TakeAwayFolder(path: folder.path).save(Self.page)
  }
}

extension Scratch {
  fileprivate func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}
