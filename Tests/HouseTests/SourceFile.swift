import Foundation

/// A text file of the house.
struct SourceFile: Sendable {
  /// Its path from the root of the checkout.
  let path: String
  /// What it says.
  let text: String

  /// Reads a file of the checkout; nil where it isn't there or isn't UTF-8.
  init?(at path: String) {
    let address = Checkout.root.appendingPathComponent(path)
    guard let text = try? String(contentsOf: address, encoding: .utf8) else { return nil }
    self.init(path: path, text: text)
  }

  /// Makes a file of a text, for tests of the scanners themselves.
  init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// Its lines, without their ends.
  var lines: [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Its folder below `Sources`; nil elsewhere.
  var room: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
  }
}
