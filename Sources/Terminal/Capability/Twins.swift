/// The ASCII twins of the signs and letters that our screens use, each in one cell.
///
/// A ligature keeps its first letter, since a cell can't become two.
enum Twins {
  /// The twin of a scalar; nil where there is none.
  static func twin(of scalar: Unicode.Scalar) -> String? {
    table[scalar]
  }

  /// The twins that take more than one cell, for lines where room isn't counted.
  static let words: [Unicode.Scalar: String] = [
    "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "…": "...", "€": "EUR", "№": "No",
    "©": "(c)", "®": "(R)", "™": "(TM)", "½": "1/2", "¼": "1/4", "¾": "3/4", "±": "+/-",
    "≤": "<=", "≥": ">=", "→": "->", "←": "<-", "ﬁ": "fi", "ﬂ": "fl",
  ]

  private static let groups: [(twin: String, scalars: String)] = [
    (">", "▸▶►›→❯"), ("<", "‹←◂◀↵"), ("^", "↑▴▲"), ("v", "↓▾▼"), ("*", "•●◆■"), ("o", "○◦°"),
    ("-", "─━┄┈╌–—‐‑‒―−·"), ("=", "═≠"), ("|", "│┃┆┊╎║¦"), ("#", "█▓▒░"),
    ("+", "┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰±"), ("x", "×✕✗✘☒"), ("v", "✓✔☑"), ("/", "÷⁄"),
    ("'", "’‘‚′´`ʼ"), ("\"", "«»“”„″"), (".", "…"), ("?", "¿"), ("!", "¡"), (",", "¸"),
    (" ", "\u{A0}\u{202F}\u{2009}\u{2007}☐"), ("E", "€"), ("L", "£"), ("n", "№"), ("c", "©¢"),
    ("r", "®"), ("1", "¹"), ("2", "²"), ("3", "³"), ("u", "µ"), ("S", "§"), ("P", "¶"),
    ("A", "ÀÁÂÃÄÅĀĂĄÆ"), ("a", "àáâãäåāăąªæ"), ("C", "ÇĆČĈ"), ("c", "çćčĉ"), ("D", "ĎĐÐ"),
    ("d", "ďđð"), ("E", "ÈÉÊËĒĖĘĚ"), ("e", "èéêëēėęě"), ("G", "ĞĜĢ"), ("g", "ğĝģ"),
    ("I", "ÌÍÎÏĪĮİ"), ("i", "ìíîïīįı"), ("L", "ŁĹĽ"), ("l", "łĺľ"), ("N", "ÑŃŇ"), ("n", "ñńň"),
    ("O", "ÒÓÔÕÖØŌŐŒ"), ("o", "òóôõöøōőœº"), ("R", "ŘŔ"), ("r", "řŕ"), ("S", "ŚŠŞȘ"),
    ("s", "śšşșß"), ("T", "ŤŢȚÞ"), ("t", "ťţțþ"), ("U", "ÙÚÛÜŪŮŰŲ"), ("u", "ùúûüūůűų"),
    ("Y", "ÝŸ"), ("y", "ýÿ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
  ]

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for group in groups {
      for scalar in group.scalars.unicodeScalars { table[scalar] = group.twin }
    }
    return table
  }()
}
