import Interface

extension ScreenEmulator {
  /// ED: from the cursor, to the cursor, all, or what scrolled away.
  mutating func eraseDisplay(_ part: Int) {
    switch part {
    case 0:
      eraseLine(0)
      for row in (cursor.row + 1)..<max(cursor.row + 1, size.rows) { erase(row, 0..<size.columns) }
    case 1:
      eraseLine(1)
      for row in 0..<cursor.row { erase(row, 0..<size.columns) }
    case 2: (0..<size.rows).forEach { erase($0, 0..<size.columns) }
    case 3:
      scrollbackClearings += 1
      scrollback = []
    default: unknown.append("erase \(part)")
    }
  }

  /// EL: from the cursor, to the cursor, or all.
  mutating func eraseLine(_ part: Int) {
    isWrapPending = false
    switch part {
    case 0: erase(cursor.row, cursor.column..<size.columns)
    case 1: erase(cursor.row, 0..<(cursor.column + 1))
    default: erase(cursor.row, 0..<size.columns)
    }
  }

  /// DECSTBM: the rows that scroll.
  mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1) - 1
    let bottom = min(size.rows, numbers.count > 1 && numbers[1] > 0 ? numbers[1] : size.rows) - 1
    region = top < bottom ? top...bottom : 0...(size.rows - 1)
    move(row: 0)
    move(column: 0)
  }

  /// Moves rows up (or down, when negative).
  mutating func scroll(_ rows: ClosedRange<Int>, by count: Int) {
    let blank = Array(repeating: emptyPlace, count: size.columns)
    for _ in 0..<min(abs(count), rows.count) {
      if count > 0 {
        if rows.lowerBound == 0 && !isOtherScreen { scrollback.append(line(0)) }
        grid.remove(at: rows.lowerBound)
        grid.insert(blank, at: rows.upperBound)
      } else {
        grid.remove(at: rows.upperBound)
        grid.insert(blank, at: rows.lowerBound)
      }
    }
  }

  /// IL: opens rows at the cursor.
  mutating func insertLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    scroll(cursor.row...region.upperBound, by: -count)
    move(column: 0)
  }

  /// DL: takes rows away at the cursor.
  mutating func deleteLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    scroll(cursor.row...region.upperBound, by: count)
    move(column: 0)
  }

  /// ICH: opens places at the cursor.
  mutating func insertPlaces(_ count: Int) {
    for _ in 0..<min(count, size.columns - cursor.column) {
      grid[cursor.row].insert(emptyPlace, at: cursor.column)
      grid[cursor.row].removeLast()
    }
  }

  /// DCH: takes places away at the cursor.
  mutating func deletePlaces(_ count: Int) {
    for _ in 0..<min(count, size.columns - cursor.column) {
      grid[cursor.row].remove(at: cursor.column)
      grid[cursor.row].append(emptyPlace)
    }
  }

  /// SGR: sets the look from now on.
  mutating func setLook(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: look = Look()
      case 1: look.isBold = true
      case 22: look.isBold = false
      case 4: look.isUnderlined = true
      case 24: look.isUnderlined = false
      case 7: look.isReversed = true
      case 27: look.isReversed = false
      case 10, 11: drawsLines = number == 11
      case 30...37: look.foreground = number - 30
      case 40...47: look.background = number - 40
      case 90...97: look.foreground = number - 82
      case 100...107: look.background = number - 92
      case 39: look.foreground = nil
      case 49: look.background = nil
      case 38: look.foreground = Self.color(&rest)
      case 48: look.background = Self.color(&rest)
      // Dim, italic, blink, hidden: our screens don't use them.
      case 2, 3, 5, 8, 23, 25, 28: break
      default: unknown.append("look \(number)")
      }
    }
  }

  /// The colour after 38 or 48: `5;n`.
  private static func color(_ rest: inout ArraySlice<Int>) -> Int? {
    guard rest.popFirst() == 5 else { return nil }
    return rest.popFirst()
  }
}
