import Text

extension ActionTable {
  /// The words that tell a row from the others: its first ones, and as many more as that takes.
  func name(ofRow index: Int) -> String {
    let own = words(ofRow: index)
    let others = rows.indices.filter { $0 != index }.map { words(ofRow: $0) }
    let count = own.indices.map { $0 + 1 }.first { count in
      !others.contains { $0.starts(with: own.prefix(count)) }
    }
    return own.prefix(count ?? own.count).joined(separator: ", ")
  }

  private func words(ofRow index: Int) -> [String] {
    rows[index].cells.map { $0.string }.filter { !$0.isEmpty }
  }
}
