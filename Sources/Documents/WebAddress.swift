/// Which addresses may be followed from a document.
enum WebAddress {
  /// The endings that RFC 2606 keeps for examples: our invented services and their traps.
  private static let invented = [".example", ".test", ".invalid", ".localhost"]

  /// Whether an address is one of the web, plainly written, and not an invented one.
  static func isOpenable(_ address: String) -> Bool {
    let plain = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: plain.hasPrefix) else { return false }
    let rest = plain.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#:@\\".contains($0) }
    return !host.isEmpty && !rest.dropFirst(host.count).hasPrefix("@")
      && plain.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 32 }
      && !host.hasSuffix(".") && !invented.contains { host.hasSuffix($0) }
  }
}
