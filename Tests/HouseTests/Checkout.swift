import Foundation
import Testing

/// The files of this checkout, found from where this file stands.
enum Checkout {
  /// The folder that holds `Package.swift`.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.pathComponents.count > 1,
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// The folders of `Sources`, one a room.
  static let rooms: [String] = {
    let sources = root.appendingPathComponent("Sources").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sources)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  /// All Swift files of the rooms.
  static let sources: [SourceFile] = files(under: "Sources") { $0.hasSuffix(".swift") }

  /// The files below a folder whose path from the root passes, in the order of their paths;
  /// what isn't text, and what git or the build keeps for itself, is left out.
  static func files(under folder: String, where passes: (String) -> Bool) -> [SourceFile] {
    let start = root.appendingPathComponent(folder).path
    guard let walk = FileManager.default.enumerator(atPath: start) else { return [] }
    var found: [SourceFile] = []
    for case let name as String in walk {
      if name.hasPrefix(".build") || name.hasPrefix(".git/") { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      guard passes(path), let file = SourceFile(at: path) else { continue }
      found.append(file)
    }
    return found.sorted { $0.path < $1.path }
  }

  /// The text of one file; empty, with an issue, where it isn't there.
  static func text(of path: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
    guard let file = SourceFile(at: path) else {
      Issue.record("\(path) is missing.", sourceLocation: sourceLocation)
      return ""
    }
    return file.text
  }
}
