import Markdown

extension MarkdownInline {
  /// The number of the blank that a strong `[1]` is; nil for anything else.
  var blankNumber: Int? {
    guard case .strong(let children) = kind else { return nil }
    let words = children.plainText
    guard words.hasPrefix("["), words.hasSuffix("]") else { return nil }
    let digits = words.dropFirst().dropLast()
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(digits)
  }
}
