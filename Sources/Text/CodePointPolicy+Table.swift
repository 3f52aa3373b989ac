extension CodePointPolicy {
  /// A range of code points with what becomes of them.
  struct Row: Sendable {
    /// The code points.
    let range: ClosedRange<UInt32>
    /// What becomes of them.
    let policy: CodePointPolicy

    /// Makes a row of the table.
    init(_ range: ClosedRange<UInt32>, _ policy: CodePointPolicy) {
      self.range = range
      self.policy = policy
    }
  }

  /// All that doesn't simply stay, lowest first; surrogates can't stand in a Swift string.
  ///
  /// Sources: Unicode's Default_Ignorable_Code_Point and Bidi_Control, what ncurses 6.4 was seen
  /// to send raw, and the widths of glibc 2.36.
  static let table: [Row] = [
    // NUL to BS: ENQ makes old terminals answer back, BS prints over what stands.
    Row(0x0000...0x0008, .caret),
    Row(0x0009...0x0009, .tabulation),
    Row(0x000A...0x000A, .lineFeed),
    // VT, and FF which clears some terminals.
    Row(0x000B...0x000C, .space),
    // CR prints over the line; CRLF becomes LF.
    Row(0x000D...0x000D, .drop),
    // SO and SI switch the character set, XOFF stops the line, ESC begins every command.
    Row(0x000E...0x001F, .caret),
    Row(0x007F...0x007F, .caret),
    // C1: CSI, OSC, DCS as single code points.
    Row(0x0080...0x009F, .replacement),
    // Soft hyphen: one column for glibc, none or one for terminals.
    Row(0x00AD...0x00AD, .drop),
    // Combining grapheme joiner, Arabic letter mark.
    Row(0x034F...0x034F, .drop),
    Row(0x061C...0x061C, .drop),
    // Hangul fillers are blank names.
    Row(0x115F...0x1160, .replacement),
    // Khmer inherent vowels, Mongolian selectors: invisible.
    Row(0x17B4...0x17B5, .drop),
    Row(0x180B...0x180F, .drop),
    // Zero width space; joiners; marks of direction.
    Row(0x200B...0x200B, .drop),
    Row(0x200C...0x200D, .joiner),
    Row(0x200E...0x200F, .drop),
    // Line and paragraph separators.
    Row(0x2028...0x2029, .space),
    // Bidi embeddings and overrides: what is read is not what is written (CVE-2021-42574).
    Row(0x202A...0x202E, .drop),
    // Word joiner, invisible operators, bidi isolates, deprecated controls.
    Row(0x2060...0x206F, .drop),
    // Hangul filler, two blank columns.
    Row(0x3164...0x3164, .replacement),
    // Private use: any font may draw anything.
    Row(0xE000...0xF8FF, .replacement),
    // Noncharacters.
    Row(0xFDD0...0xFDEF, .replacement),
    // Variation selectors make one column or two, as the terminal likes.
    Row(0xFE00...0xFE0F, .drop),
    // Byte order mark.
    Row(0xFEFF...0xFEFF, .drop),
    // Halfwidth Hangul filler.
    Row(0xFFA0...0xFFA0, .replacement),
    // Unassigned ignorables, interlinear annotations.
    Row(0xFFF0...0xFFFB, .drop),
    // Object replacement.
    Row(0xFFFC...0xFFFC, .replacement),
    // Controls of shorthand and of music.
    Row(0x1BCA0...0x1BCA3, .drop),
    Row(0x1D173...0x1D17A, .drop),
    // Regional indicators: glibc counts one column each, terminals draw two a pair.
    Row(0x1F1E6...0x1F1FF, .flagLetter),
    Row(0x1F3FB...0x1F3FF, .skinTone),
    // Tags and more variation selectors: hidden text.
    Row(0xE0000...0xE0FFF, .drop),
    // Private use planes.
    Row(0xF0000...0x10FFFF, .replacement),
  ]
}
