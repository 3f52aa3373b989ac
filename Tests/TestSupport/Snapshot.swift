import Foundation
public import Testing

/// Compares a text with the file `Snapshots/<name>.txt` beside the calling test.
///
/// `RECORD_SNAPSHOTS=1` redraws the file; a person then looks at the difference in git. A missing
/// file fails and shows the text.
public func assertSnapshot(
  _ text: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = snapshotFile(named: name, besides: filePath)
  let drawn = text.hasSuffix("\n") ? text : text + "\n"
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    record(drawn, in: file, sourceLocation: sourceLocation)
    return
  }
  guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record(
      "There is no snapshot “\(name)” yet. Look at it, then use RECORD_SNAPSHOTS=1:\n\(drawn)",
      sourceLocation: sourceLocation)
    return
  }
  if kept != drawn {
    Issue.record(
      "“\(name)” has changed (- kept, + drawn now):\n\(lineDifference(from: kept, to: drawn))",
      sourceLocation: sourceLocation)
  }
}

/// The lines of two texts: `-` only in the first, `+` only in the second, others as they are.
public func lineDifference(from old: String, to new: String) -> String {
  let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
  let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
  let difference = newLines.difference(from: oldLines)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [String] = []
  var next = 0
  for (index, line) in oldLines.enumerated() {
    if removed.contains(index) {
      lines.append("- \(line)")
      continue
    }
    while inserted.contains(next) {
      lines.append("+ \(newLines[next])")
      next += 1
    }
    lines.append("  \(line)")
    next += 1
  }
  lines += newLines[next...].map { "+ \($0)" }
  return lines.joined(separator: "\n")
}

/// The file of a snapshot: in the folder `Snapshots` of the test target the caller is in.
private func snapshotFile(named name: String, besides filePath: String) -> URL {
  var folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
  while !folder.lastPathComponent.hasSuffix("Tests"), folder.pathComponents.count > 2 {
    folder.deleteLastPathComponent()
  }
  return folder.appendingPathComponent("Snapshots").appendingPathComponent("\(name).txt")
}

/// Writes a snapshot, and makes its folder.
private func record(_ text: String, in file: URL, sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  } catch {
    Issue.record(
      "The snapshot \(file.path) can't be written: \(error)", sourceLocation: sourceLocation)
  }
}
