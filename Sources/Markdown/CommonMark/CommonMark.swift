import CCmark

/// The one door to libcmark.
enum CommonMark {
  /// Why a tree was not copied.
  enum Fault: Error {
    /// The node at this line stands too deep.
    case tooDeep(line: Int)
    /// The node at this line is one too many.
    case tooMany(line: Int)
  }

  /// Parses valid UTF-8 and copies the tree, as far as the limits of depth and number allow.
  static func parse(_ bytes: [UInt8]) throws(Fault) -> CommonMarkNode {
    var tree = Copy()
    // SOURCEPOS makes cmark count the lines inside code spans; nothing is rendered by cmark.
    let root = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
        CMARK_OPT_SOURCEPOS)
    }
    guard let root else { return tree.document }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    try tree.copy(root)
    return tree.document
  }

  /// A tree being copied, without recursion: the nodes that are open, outermost first.
  private struct Copy {
    private var open: [CommonMarkNode] = []
    private var count = 0
    private(set) var document = CommonMarkNode(
      kind: .document, literal: "",
      place: CommonMarkPlace(startLine: 1, startColumn: 1, endLine: 1, endColumn: 0))

    mutating func copy(_ root: OpaquePointer) throws(Fault) {
      let iterator = cmark_iter_new(root)
      defer { cmark_iter_free(iterator) }
      while true {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
        if event == CMARK_EVENT_ENTER { try enter(node) }
        if event == CMARK_EVENT_EXIT || isLeaf(node) { close() }
      }
    }

    private mutating func enter(_ node: OpaquePointer) throws(Fault) {
      count += 1
      open.append(CommonMark.node(node))
      if open.count > Limits.depth + 1 { throw .tooDeep(line: line) }
      if count > Limits.parts { throw .tooMany(line: line) }
    }

    /// The line of the node that was opened last; of the block around it where cmark gives none.
    private var line: Int { open.last { $0.place.startLine > 0 }?.place.startLine ?? 1 }

    private mutating func close() {
      guard let node = open.popLast() else { return }
      if open.isEmpty {
        document = node
      } else {
        open[open.count - 1].children.append(node)
      }
    }

    /// cmark tells the exit of containers only, even when they are empty.
    private func isLeaf(_ node: OpaquePointer) -> Bool {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK,
        CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE,
        CMARK_NODE_HTML_INLINE:
        true
      default: false
      }
    }
  }

  private static func node(_ node: OpaquePointer) -> CommonMarkNode {
    CommonMarkNode(
      kind: kind(of: node), literal: string(cmark_node_get_literal(node)),
      place: CommonMarkPlace(
        startLine: Int(cmark_node_get_start_line(node)),
        startColumn: Int(cmark_node_get_start_column(node)),
        endLine: Int(cmark_node_get_end_line(node)),
        endColumn: Int(cmark_node_get_end_column(node))))
  }

  private static func kind(of node: OpaquePointer) -> CommonMarkNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code(info: string(cmark_node_get_fence_info(node)))
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_DOCUMENT: .document
    default: inlineKind(of: node)
    }
  }

  private static func inlineKind(of node: OpaquePointer) -> CommonMarkNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(
        destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(
        destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    default: .text
    }
  }

  private static func list(_ node: OpaquePointer) -> CommonMarkNode.Kind {
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(
      start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) == 1)
  }

  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
