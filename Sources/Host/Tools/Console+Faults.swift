import Curriculum
import ProgressStore
import Text

extension Console {
  /// Says what is wrong with a store, and once what mends it; `command` is the line of a command
  /// of `declic store`.
  func say(_ faults: [StoreFault], command: (String) -> SafeText) {
    faults.forEach { say(sentence(for: $0)) }
    if faults.contains(where: \.needsBackup) {
      say(.checkRestore, ["command": .text(command("restore"))])
    } else if faults.contains(where: \.needsRebuild) {
      say(.checkRebuild, ["command": .text(command("rebuild"))])
    }
  }

  private func sentence(for fault: StoreFault) -> SafeText {
    switch fault {
    case .unreadable: words.words(ToolPhrase.checkUnreadableFile)
    case .page(let said): words.words(ToolPhrase.checkPage, ["words": .text(SafeText(said))])
    case .missing(let range): words.words(ToolPhrase.checkMissing, range.values)
    case .altered(let range): words.words(ToolPhrase.checkAltered, range.values)
    case .dangling(let table):
      words.words(ToolPhrase.checkDangling, ["table": .text(SafeText(table))])
    case .projection(let table):
      words.words(ToolPhrase.checkProjection, ["table": .text(SafeText(table))])
    case .otherHead(let device):
      words.words(ToolPhrase.checkOtherHead, ["device": .text(device.short)])
    case .openToOthers(let path):
      words.words(ToolPhrase.checkOpen, ["path": .text(SafeText(path))])
    }
  }
}

extension StoreFault {
  /// Whether only a backup mends it.
  fileprivate var needsBackup: Bool {
    switch self {
    case .unreadable, .page, .missing, .altered, .dangling, .otherHead: true
    case .projection, .openToOthers: false
    }
  }

  /// Whether the tables made anew from the facts mend it.
  fileprivate var needsRebuild: Bool {
    if case .projection = self { true } else { false }
  }
}

extension EventRange {
  fileprivate var values: [String: PhraseValue] {
    [
      "device": .text(device.short), "first": .count(sequences.lowerBound),
      "last": .count(sequences.upperBound),
    ]
  }
}

extension DeviceID {
  /// Enough of it to tell machines apart.
  fileprivate var short: SafeText { SafeText(rawValue.prefix(8)) }
}
