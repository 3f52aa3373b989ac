public import Curriculum
public import Records

/// The last event of a device: its number and its name.
public struct Head: Hashable, Sendable {
  /// The device.
  public let device: DeviceID
  /// The number of its last event.
  public let sequence: Int
  /// The name of that event.
  public let event: EventID

  /// Makes a head.
  public init(device: DeviceID, sequence: Int, event: EventID) {
    self.device = device
    self.sequence = sequence
    self.event = event
  }
}

extension Head {
  /// One line of the file of heads. The number has a fixed width, so that a line is always
  /// written over in its place; the last word tells a line that a power cut tore.
  var line: String {
    let digits = String(sequence)
    let padding = String(repeating: "0", count: max(0, 12 - digits.count))
    let words = "\(device) \(padding)\(digits) \(event)"
    return "\(words) \(Self.seal(of: words))\n"
  }

  /// Reads a line; nil where it isn't whole.
  init?(line: some StringProtocol) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 4, let sequence = Int(words[1]),
      Self.seal(of: words[..<3].joined(separator: " ")) == words[3]
    else { return nil }
    self.init(
      device: DeviceID(rawValue: String(words[0])), sequence: sequence,
      event: EventID(rawValue: String(words[2])))
  }

  /// The first digits of the words' hash.
  static func seal(of words: String) -> String { ContentHash(of: words.utf8).short }
}

extension Sequence<Head> {
  /// The furthest head of each device.
  var furthest: [DeviceID: Head] {
    reduce(into: [:]) { furthest, head in
      guard head.sequence > furthest[head.device]?.sequence ?? 0 else { return }
      furthest[head.device] = head
    }
  }
}
