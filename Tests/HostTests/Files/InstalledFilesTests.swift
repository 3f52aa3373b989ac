import Testing
import Text

@testable import Host

struct InstalledFilesTests {
  @Test func theFolderThatTheEnvironmentNamesComesFirst() throws {
    let scratch = try Scratch()
    try scratch.write("", at: "Assets/catalogues/fr.yml")
    let files = InstalledFiles.find(environment: ["DECLIC_HOME": scratch.path])
    #expect(files?.root == scratch.path)
    #expect(files?.courses == "\(scratch.path)/Courses")
  }

  @Test func aFolderWithoutCataloguesIsPassedOver() throws {
    let scratch = try Scratch()
    let files = InstalledFiles.find(environment: ["DECLIC_HOME": scratch.path])
    #expect(files?.root != scratch.path)
  }

  @Test func frenchComesFirstAmongTheLanguages() throws {
    let scratch = try Scratch()
    for code in ["de", "en", "fr"] { try scratch.write("", at: "Assets/catalogues/\(code).yml") }
    try scratch.write("", at: "Assets/catalogues/README.md")
    let files = try #require(InstalledFiles.find(environment: ["DECLIC_HOME": scratch.path]))
    #expect(files.languages.map { $0.rawValue } == ["fr", "de", "en"])
  }

  @Test func aCatalogueThatCanNotBeReadIsLeftOut() throws {
    let scratch = try Scratch()
    try scratch.write("phrases: [", at: "Assets/catalogues/en.yml")
    try scratch.write(
      "language: fr\nname: Français\nphrases:\n  welcome.hello: \"Bonjour.\"\n",
      at: "Assets/catalogues/fr.yml")
    let files = try #require(InstalledFiles.find(environment: ["DECLIC_HOME": scratch.path]))
    #expect(files.readCatalogue(.english) == nil)
    #expect(files.readCatalogues().map { $0.language } == [.french])
  }

  @Test func theWordsOfCardsAreLinesWithoutRemarks() throws {
    let scratch = try Scratch()
    try scratch.write("", at: "Assets/catalogues/fr.yml")
    try scratch.write("# une remarque\ntulipe\n\nvelo\n", at: "Assets/cards/words.txt")
    let files = try #require(InstalledFiles.find(environment: ["DECLIC_HOME": scratch.path]))
    #expect(files.readCardWords() == ["tulipe", "velo"])
  }
}
