/// The screenfuls of a content taller than the screen.
///
/// None begins or ends inside a sentence that one screenful can hold, nor, where that is possible,
/// inside a frame, a table or a question.
struct Screenfuls: Equatable, Sendable {
  /// How each line holds to the one before.
  private let ties: [Tie]
  /// How many lines are shown at most.
  let height: Int
  /// The first line of each screenful, as one reads from the top.
  private(set) var tops: [Int] = [0]

  /// Cuts a content.
  init(_ lines: [Line] = [], height: Int) {
    ties = lines.map { $0.tie }
    self.height = max(1, height)
    while let last = tops.last, end(from: last) < ties.count { tops.append(end(from: last)) }
  }

  /// The window that begins with a line.
  func viewport(at top: Int) -> Viewport {
    let top = max(0, min(top, last))
    return Viewport(top: top, height: height, contentHeight: ties.count, bottom: end(from: top))
  }

  /// The same window where it shows some lines, else the screenful that does.
  func viewport(_ viewport: Viewport, showing lines: Range<Int>) -> Viewport {
    viewport.shows(lines) ? viewport : self.viewport(at: tops.last { $0 <= lines.lowerBound } ?? 0)
  }

  /// The window that shows a line again after a change of size: from the beginning of its sentence,
  /// where that leaves the line in sight.
  func viewport(keeping line: Int) -> Viewport {
    let start = ties[..<min(line + 1, ties.count)].lastIndex { $0 < .inside } ?? 0
    return viewport(at: line - start < height ? start : line)
  }

  /// The top of the screenful after, or before, the one that begins with a line.
  func turned(_ step: Int, from top: Int) -> Int {
    guard step < 0 else { return min(end(from: top), last) }
    if let number = tops.firstIndex(of: top) { return tops[max(0, number - 1)] }
    return (0..<top).first { ties[$0] < .inside && end(from: $0) >= top } ?? 0
  }

  /// A few lines on, or back, so that the first line shown still begins something; never past words
  /// that were not seen.
  func scrolled(_ lines: Int, from top: Int) -> Int {
    if lines > 0 {
      let next = ties.indices.dropFirst(top + lines).first { ties[$0] < .inside }
      return min(next ?? last, turned(1, from: top))
    }
    let former = ties.indices.prefix(max(0, top + lines + 1)).last { ties[$0] < .inside }
    return max(former ?? 0, turned(-1, from: top))
  }

  /// The greatest top: beyond it, less would be shown and nothing new.
  var last: Int { tops.last ?? 0 }

  /// The line that the next screenful begins with: after the last one of this, and its air.
  private func end(from top: Int) -> Int {
    let limit = afterAir(top + height)
    guard limit < ties.count else { return ties.count }
    let candidates = top + 1...limit
    let free = candidates.last { ties[$0] == .free }
    let kept = candidates.last { ties[$0] < .inside }
    guard let free else { return kept ?? limit }
    // What no screenful holds whole begins at once: waiting for the next one spares it nothing.
    let next = ties.indices.dropFirst(free + 1).first { ties[$0] == .free } ?? ties.count
    return next > afterAir(free + height) ? kept ?? free : free
  }

  private func afterAir(_ line: Int) -> Int {
    ties.indices.dropFirst(line).first { ties[$0] != .air } ?? ties.count
  }
}
