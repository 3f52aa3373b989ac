/// What becomes of each code point before it may reach a terminal.
enum CodePointPolicy {
  static func clean(_ raw: some StringProtocol, for use: SafeText.Use) -> String {
    String(raw)
  }
}
