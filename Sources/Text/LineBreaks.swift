/// Where lines may end in a row of cells: the rules of wrapping.
struct LineBreaks {
  /// The cells, of all the runs.
  let cells: [WrappedCell]
  /// Whether a line may begin at each cell.
  private(set) var isAllowed: [Bool]

  /// Finds the places where lines may end.
  init(in cells: [WrappedCell]) {
    self.cells = cells
    isAllowed = Array(repeating: false, count: cells.count)
    var position = 0
    while position < cells.count {
      let start = position
      var hasHyphen = false
      while position < cells.count, cells[position].isInWord {
        hasHyphen = hasHyphen || cells[position].isHyphen
        position += 1
      }
      let word = start..<position
      if hasHyphen { allowInside(word) }
      while position < cells.count, cells[position].isSpace { position += 1 }
      allowBefore(position, after: word)
      if position < cells.count, cells[position].isLineFeed { position += 1 }
    }
  }

  /// Whether a word that is wider than the line may be cut before a cell.
  func mayCut(before index: Int) -> Bool {
    let (last, next) = (cells[index - 1], cells[index])
    return !next.isAttached && [last, next].allSatisfy { !$0.isSpace && !$0.isNoBreakSpace }
  }

  /// Whether a cut before a cell stands after a slash or a hyphen.
  func isJoint(before index: Int) -> Bool {
    let (last, next) = (cells[index - 1], cells[index])
    return last.isAddressJoint && !next.isAddressJoint && mayCut(before: index)
  }

  private mutating func allowInside(_ word: Range<Int>) {
    guard word.count > 2, !isAddress(word) else { return }
    for index in word.dropFirst(2) where cells[index - 1].isHyphen {
      isAllowed[index] =
        cells[index - 2].isLetter && cells[index].isLetter && !cells[index].isAttached
    }
  }

  private mutating func allowBefore(_ next: Int, after word: Range<Int>) {
    guard next < cells.count, next > word.upperBound, let last = word.last else { return }
    isAllowed[next] = !isGlued(cells[last].base, to: cells[next].base)
  }

  /// An address is read whole: its hyphens end no line, lest they be taken for ours.
  private func isAddress(_ word: Range<Int>) -> Bool {
    word.contains { index in
      switch cells[index].base {
      case "/", "\\", "@": true
      case ".": index + 1 < word.upperBound && cells[index + 1].isLetter
      default: false
      }
    }
  }

  /// French parts these signs from their word by a space, where no line may end.
  private func isGlued(_ last: Unicode.Scalar, to next: Unicode.Scalar) -> Bool {
    switch next {
    case ":", ";", "!", "?", "»", "›", "%", "€": true
    default: last == "«" || last == "‹"
    }
  }
}
