/// The endings of the addresses that stand in a text: `example` of `suivi-livraison.example/colis`.
enum WebAddressEnding {
  /// Endings that name a sort of file and not a place of the web.
  private static let files: Set<String> = [
    "apk", "avi", "bmp", "bat", "csv", "dmg", "doc", "docx", "exe", "gif", "gz", "html", "iso",
    "jpeg", "jpg", "md", "mkv", "mp3", "mp4", "msi", "odp", "ods", "odt", "pdf", "png", "ppt",
    "pptx", "rar", "svg", "txt", "wav", "webp", "xls", "xlsx", "yml", "zip",
  ]

  /// The endings of all addresses of a text, in small letters.
  static func all(in text: String) -> Set<String> {
    // Cut at spaces first: looking at each letter of each word took a tenth of a check, and few
    // words hold a full stop.
    let pieces = text.utf8.split { $0 <= 0x20 }.filter { $0.dropLast().contains(UInt8(ascii: ".")) }
    let words = pieces.flatMap { piece in
      Substring(piece).lowercased().split { !$0.isAddressCharacter }
    }
    return Set(words.compactMap { ending(of: $0) })
  }

  private static func ending(of word: Substring) -> String? {
    let labels = word.split(separator: ".", omittingEmptySubsequences: true)
    guard labels.count > 1, let last = labels.last, last.count >= 2,
      last.allSatisfy({ $0.isLetter }), !files.contains(String(last))
    else { return nil }
    return String(last)
  }
}

extension Character {
  fileprivate var isAddressCharacter: Bool {
    isLetter || isNumber || self == "." || self == "-" || self == "_"
  }
}
