/// Where people look for what they saved.
enum DocumentsFolder {
  /// The folders to try, in this order: the one that the desktop of the user calls documents, else
  /// « Documents » in the home folder; the home folder; `last` where none of them can be written.
  static func candidates(environment: [String: String], last: String?) -> [String] {
    let home = whole(environment["HOME"])
    let settings = whole(environment["XDG_CONFIG_HOME"]) ?? home.map { "\($0)/.config" }
    let listed = settings.flatMap { listedDocuments(in: "\($0)/user-dirs.dirs", home: home) }
    let documents = listed ?? home.map { "\($0)/Documents" }
    return [documents, home, last].compactMap { $0 }
  }

  private static func whole(_ path: String?) -> String? {
    // The XDG base directory specification: a path that isn't whole is ignored.
    path.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  private static func listedDocuments(in file: String, home: String?) -> String? {
    guard let bytes = try? FileReader.bytes(of: file, limit: 65_536) else { return nil }
    return documents(in: String(decoding: bytes, as: UTF8.self), home: home)
  }

  /// The folder that a `user-dirs.dirs` names, `XDG_DOCUMENTS_DIR="$HOME/Papiers"`; nil where it
  /// names none. The last line counts, as in the shell that the file is written for.
  static func documents(in list: String, home: String?) -> String? {
    list.split(separator: "\n").reversed().lazy.compactMap { line in
      let sides = line.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, sides[0].filter({ !$0.isWhitespace }) == "XDG_DOCUMENTS_DIR"
      else { return nil }
      return path(quotedIn: sides[1], home: home)
    }.first
  }

  private static func path(quotedIn value: Substring, home: String?) -> String? {
    guard let start = value.firstIndex(of: "\""), let end = value.lastIndex(of: "\""), start < end
    else { return nil }
    var path = ""
    var isEscaped = false
    for character in value[value.index(after: start)..<end] {
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { path.append(character) }
    }
    if let home, path == "$HOME" || path.hasPrefix("$HOME/") { path = home + path.dropFirst(5) }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.hasPrefix("/") ? path : nil
  }
}
