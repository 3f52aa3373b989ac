import CCmark
import Glibc

/// What cmark alone does with a text: the floor of all that we do with it.
enum CmarkFloor {
  /// Parses a text and writes it again in lines of 72 columns, as its own renderer does.
  static func wrap(_ text: String) {
    withDocument(text) { free(cmark_render_commonmark($0, CMARK_OPT_DEFAULT, 72)) }
  }

  /// Parses a text, and no more.
  static func parse(_ text: String) {
    withDocument(text) { _ in }
  }

  private static func withDocument(_ text: String, _ work: (OpaquePointer?) -> Void) {
    var text = text
    let root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
      }
    }
    defer { cmark_node_free(root) }
    work(root)
  }
}
