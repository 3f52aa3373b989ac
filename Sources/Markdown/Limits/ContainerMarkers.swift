/// The marks of quotes and lists at the start of a line, as cmark may see them.
struct ContainerMarkers {
  /// How many there are.
  private(set) var count = 0
  /// The index of the first byte after them and the spaces that follow.
  private(set) var end: Int

  /// Finds the marks; a thematic break such as `- - -` has none.
  init(atStartOf line: ArraySlice<UInt8>) {
    end = line.startIndex
    skipBlanks(of: line)
    while let length = Self.markerLength(at: line[end...]) {
      count += 1
      end += length
      skipBlanks(of: line)
    }
  }

  private mutating func skipBlanks(of line: ArraySlice<UInt8>) {
    end = line[end...].firstIndex { !$0.isBlank } ?? line.endIndex
  }

  private static func markerLength(at rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first, !isThematicBreak(rest) else { return nil }
    switch first {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return endsMarker(rest.dropFirst()) ? 1 : nil
    default:
      let digits = rest.prefix(9).prefix { $0.isDigit }.count
      let after = rest.dropFirst(digits)
      let isClosed = after.first == UInt8(ascii: ".") || after.first == UInt8(ascii: ")")
      return digits > 0 && isClosed && endsMarker(after.dropFirst()) ? digits + 1 : nil
    }
  }

  private static func endsMarker(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first?.isBlank ?? true
  }

  private static func isThematicBreak(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "*") else {
      return false
    }
    return rest.allSatisfy { $0 == first || $0.isBlank } && rest.count { $0 == first } >= 3
  }
}
