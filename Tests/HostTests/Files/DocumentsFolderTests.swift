import Testing

@testable import Host

struct DocumentsFolderTests {
  @Test func theFolderOfTheDesktopComesFirst() throws {
    let home = try Scratch()
    try home.write(
      """
      # This file is written by xdg-user-dirs-update
      XDG_DESKTOP_DIR="$HOME/Bureau"
      XDG_DOCUMENTS_DIR="$HOME/Mes papiers"
      """, at: ".config/user-dirs.dirs")
    #expect(
      DocumentsFolder.candidates(environment: ["HOME": home.path], last: "/store")
        == ["\(home.path)/Mes papiers", home.path, "/store"])
  }

  @Test func theFileIsLookedForWhereTheDesktopKeepsIt() throws {
    let settings = try Scratch()
    try settings.write("XDG_DOCUMENTS_DIR=\"/shared/docs/\"", at: "user-dirs.dirs")
    let environment = ["HOME": "/home/claire", "XDG_CONFIG_HOME": settings.path]
    #expect(
      DocumentsFolder.candidates(environment: environment, last: nil)
        == ["/shared/docs", "/home/claire"])
  }

  @Test func withoutADesktopItIsDocumentsThenHomeThenTheStore() {
    #expect(
      DocumentsFolder.candidates(environment: ["HOME": "/home/claire"], last: "/store")
        == ["/home/claire/Documents", "/home/claire", "/store"])
    #expect(
      DocumentsFolder.candidates(environment: ["HOME": "claire"], last: "/store") == ["/store"])
  }

  @Test(arguments: [
    (#"XDG_DOCUMENTS_DIR="$HOME""#, "/h"),
    (#"XDG_DOCUMENTS_DIR="$HOME/\"a\\b""#, #"/h/"a\b"#),
    (#"  XDG_DOCUMENTS_DIR = "/a" "#, "/a"),
    ("XDG_DOCUMENTS_DIR=\"/a\"\nXDG_DOCUMENTS_DIR=\"/b\"", "/b"),
    (#"XDG_DOCUMENTS_DIR="papers""#, nil),
    ("XDG_DOCUMENTS_DIR=/a", nil),
    (#"#XDG_DOCUMENTS_DIR="/a""#, nil),
    ("", nil),
  ])
  func aListOfFoldersIsReadAsAShellWould(_ list: String, _ folder: String?) {
    #expect(DocumentsFolder.documents(in: list, home: "/h") == folder)
  }
}
