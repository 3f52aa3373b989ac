import Interface
import Text

extension ScreenEmulator {
  /// Does one step.
  mutating func perform(_ step: EscapeParser.Step) {
    switch step {
    case .character(let scalar): show(scalar)
    case .control(let byte): obey(control: byte)
    case .escape(let text): obey(escape: text)
    case .sequence(let mark, let numbers, let final):
      obey(mark: mark, numbers: numbers, final: final)
    case .unknown(let text): unknown.append(text)
    }
  }

  private mutating func obey(control byte: UInt8) {
    switch byte {
    case 0x07: break
    case 0x08: move(column: cursor.column - 1)
    case 0x09: move(column: (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: index()
    case 0x0D: move(column: 0)
    case 0x0E: drawsLines = true
    case 0x0F: drawsLines = false
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func obey(escape text: String) {
    switch text {
    case "7": saved = (cursor, look)
    case "8": (cursor, look) = saved
    case "D": index()
    case "E":
      move(column: 0)
      index()
    case "M": reverseIndex()
    case "(0": drawsLines = true
    case "(B": drawsLines = false
    case "=", ">", ")0", ")B", "H", "\\": break
    case "c": self = ScreenEmulator(columns: size.columns, rows: size.rows)
    default: unknown.append("escape \(text)")
    }
  }

  private mutating func obey(mark: Character?, numbers: [Int], final: String) {
    switch (mark, final) {
    case (nil, "m"): setLook(numbers)
    case (nil, "J"): eraseDisplay(numbers.first ?? 0)
    case (nil, "K"): eraseLine(numbers.first ?? 0)
    case (nil, "r"): setRegion(numbers)
    case (nil, _): obey(number: max(1, numbers.first ?? 1), numbers: numbers, final: final)
    case ("?", "h"): numbers.forEach { setMode($0, true) }
    case ("?", "l"): numbers.forEach { setMode($0, false) }
    case ("?", "c"): isCursorVisible = numbers.first != 1
    default: unknown.append("sequence \(mark.map { String($0) } ?? "")\(numbers)\(final)")
    }
  }

  private mutating func obey(number: Int, numbers: [Int], final: String) {
    switch final {
    case "A": move(row: cursor.row - number)
    case "B", "e": move(row: cursor.row + number)
    case "C", "a": move(column: cursor.column + number)
    case "D": move(column: cursor.column - number)
    case "G", "`": move(column: number - 1)
    case "d": move(row: number - 1)
    case "H", "f":
      move(row: number - 1)
      move(column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "I": move(column: (cursor.column / 8 + number) * 8)
    case "Z": move(column: max(0, (cursor.column + 7) / 8 - number) * 8)
    case "X": erase(cursor.row, cursor.column..<min(size.columns, cursor.column + number))
    case "b": (0..<number).forEach { _ in lastScalar.map { show($0) } }
    case "@": insertPlaces(number)
    case "P": deletePlaces(number)
    case "L": insertLines(number)
    case "M": deleteLines(number)
    case "S": scroll(region, by: number)
    case "T": scroll(region, by: -number)
    // Insert mode off, tab stops, window titles kept and restored, soft reset: nothing to see.
    case "l", "g", "t", "!p", "h": break
    default: unknown.append("sequence \(numbers)\(final)")
    }
  }

  private mutating func setMode(_ mode: Int, _ isOn: Bool) {
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
    switch mode {
    case 25: isCursorVisible = isOn
    case 47, 1049: setOtherScreen(isOn)
    // Cursor keys, columns, reverse, origin, wrap, blink, meta, mouse, paste: kept in `modes` only.
    case 1, 3, 4, 5, 6, 7, 8, 12, 1000, 1002, 1003, 1006, 1034, 2004: break
    default: unknown.append("mode \(mode)")
    }
  }

  private mutating func setOtherScreen(_ isOn: Bool) {
    guard isOn != isOtherScreen else { return }
    isOtherScreen = isOn
    if isOn { saved = (cursor, look) }
    swap(&grid, &otherGrid)
    if isOn { grid = Self.blank(size) } else { (cursor, look) = saved }
    isWrapPending = false
  }
}
