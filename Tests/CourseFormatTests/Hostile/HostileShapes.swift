/// Shapes of texts that have made Markdown and YAML readers slow, large or wrong.
///
/// The families are those of the public cmark test-suite and of the bulletins about it
/// (CVE-2023-22483 to 22486, GHSA-66g8-4hjf-77xh), and what terminals and YAML readers have stumbled
/// over; each text is made here.
enum HostileShapes {
  /// What repeats, with what stands before and after it.
  private static let repeated: [String: (String, String, String)] = [
    "nested emphasis": ("", "*a **a ", "b"),
    "closers without openers": ("", "a_ ", ""),
    "openers without closers": ("", "_a ", ""),
    "link closers": ("", "a]", ""),
    "link openers": ("", "[a", ""),
    "mismatched openers": ("", "*a_ ", ""),
    "multiples of three": ("a**b", "c* ", ""),
    "brackets and parentheses": ("", "[ (](", ""),
    "links of images": ("", "![[]()", ""),
    "nested brackets": ("", "[", "a"),
    "nested quotes": ("", "> ", "a"),
    "nul": ("", "abc\u{0}de\u{0}", ""),
    "backticks": ("", "e``e```", ""),
    "unclosed links": ("", "[a](<b", ""),
    "unclosed comments": ("</", "<!--", ""),
    "deep lists": ("", "- ", "x\n\n\n\n"),
    "deep lists in a quote": ("> ", "- ", "x\n>\n>\n>\n"),
    "emphasis in deep quotes": ("", ">", "a*a*"),
    "references": ("", "[x1]: u\n\n[x1]\n\n", ""),
    "footnotes": ("[^1]:\n", "[^1]:", ""),
    "processing instructions": ("", "<?", ""),
    "declarations": ("", "<!A ", ""),
    "character data": ("", "<![CDATA[", ""),
    "open tags": ("", "<a ", ""),
    "ampersands": ("", "&", ""),
    "long entity": ("&", "a", ""),
    "underlined lines": ("", "a\n", "==="),
    "expanding reference": ("[a]: <bbbbbbbbbbbbbbbbbbbbbbbbb>\n\n", "[a]", ""),
    "tabs": ("", "\t", "x"),
    "numbered lines": ("", "1. x\n", ""),
    "one line": ("", "a", ""),
    "empty lines": ("", "\n", ""),
    "backslashes": ("", "\\", ""),
    "headings": ("", "# h\n", ""),
    "rows": ("|a|b|\n|-|-|\n", "|a|b|\n", ""),
    "wide row": ("", "|a", "\n|-|-|\n"),
    "escaped brackets": ("", "\\[", ""),
    "lists in quotes": ("", "> - ", "x\n"),
    "lazy lines": ("> > > > a\n", "b\n", ""),
    "long language of code": ("```", "a", "\nx\n```"),
    "open html": ("", "<div>\n", ""),
    "open link titles": ("", "[a](b \"", ""),
    "spaces at the end": ("", "a          \n", ""),
    "marks on a letter": ("Z", "\u{301}", "algo"),
    "wide characters": ("", "👩‍👩‍👧‍👦漢字﷽", ""),
    "task items": ("", "- [ ] a\n", ""),
  ]

  /// Short texts that command a terminal, hide words, or aren't what they seem.
  private static let short: [String: [UInt8]] = [
    "terminal title": Array(
      "# T\n\nHello \u{1B}]0;owned\u{7} \u{1B}]52;c;ZWNobw==\u{7} end\n".utf8),
    "clear screen": Array("A\u{1B}[2J\u{1B}[1;1HFAKE\n".utf8),
    "eight-bit controls": [0x61, 0x9B, 0x33, 0x31, 0x6D, 0x9D, 0x30, 0x0A],
    "entities of controls": Array("&#27;[31m &#x9b; &#x202e;abc\n".utf8),
    "overprinting": Array("word\u{8}\u{8}\u{8}\u{8}hidden\rsafe\n".utf8),
    "directions": Array("a\u{202E} \u{2066}// b\u{2069} \u{2066}\n".utf8),
    "zero widths": Array("pass\u{200B}word \u{200D}\u{2060}\u{FEFF}\u{AD}\u{34F} x\n".utf8),
    "tags": Array("hi\u{E0001}\u{E0048}\u{E007F}\n".utf8),
    "separators": Array("a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f\n".utf8),
    "no characters": [
      0xEF, 0xB7, 0x90, 0xEF, 0xBF, 0xBE, 0xF4, 0x8F, 0xBF, 0xBF, 0xEE, 0x80, 0x80, 0x0A,
    ],
    "no utf-8": Array(0x80...0xFF) + [0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80],
    "half a letter": [0xC3],
    "utf-16": [0xFF, 0xFE, 0x23, 0x00, 0x20, 0x00, 0x68, 0x00, 0x0A, 0x00],
    "byte order mark": [0xEF, 0xBB, 0xBF] + Array("# hi\n".utf8),
    "mixed line ends": Array("# a\r\nb\rc\n\r\n".utf8),
    "nothing": [],
    "only nul": [UInt8](repeating: 0, count: 4_096),
    "paths": Array("![x](../../../../etc/passwd) [l](file:///etc/shadow) [j](javascript:a)\n".utf8),
    "anchors": Array(metadata("a0: &a0 [x,x]\na1: &a1 [*a0,*a0]\na2: [*a1,*a1]\n").utf8),
    "long key": Array(metadata(String(repeating: "k", count: 20_000) + ": v\n").utf8),
    "deep brackets": Array(metadata("a: " + String(repeating: "[", count: 4_000)).utf8),
    "deep marks": Array(metadata(String(repeating: "- ", count: 2_000) + "a\n").utf8),
    "many keys": Array(metadata((0..<2_000).map { "k\($0): v\n" }.joined()).utf8),
    "a key of lists": Array(metadata("? [a, b]\n: c\n? {d: e}\n: f\n").utf8),
  ]

  private static func metadata(_ yaml: String) -> String { "# T\n\n```yaml\n\(yaml)```\n\nMot.\n" }

  /// The names of all shapes, in order.
  static let names = (Array(repeated.keys) + Array(short.keys)).sorted()

  /// The bytes of a shape, of about a size where it has one.
  static func bytes(of name: String, size: Int) -> [UInt8] {
    guard let (before, middle, after) = repeated[name] else { return short[name] ?? [] }
    let room = max(0, size - before.utf8.count - after.utf8.count)
    return Array((before + String(repeating: middle, count: room / middle.utf8.count) + after).utf8)
  }
}
