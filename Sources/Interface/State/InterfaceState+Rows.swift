import Text

extension InterfaceState {
  /// Rows come and go while somebody looks: the focus stays on what it was on, wherever its row is
  /// now. A row that has gone leaves the focus to the page.
  mutating func followRow(in page: Page) {
    let tables = page.actionTables
    for (table, names) in rows where tables[table]?.rows.map({ $0.name }) != names {
      parts[table] = nil
    }
    guard let stop = focus, case .action(let row, let action) = stop.part,
      let names = rows[stop.control], names.indices.contains(row), let name = names[row]
    else { return }
    focus = tables.stop(ofRow: name, action: action, firstIn: stop.control)
  }
}

extension [ControlID: ActionTable] {
  /// The stop of a row's action, or of its first where it hasn't that one. Who stands in two tables
  /// is looked for in one of them first.
  fileprivate func stop(
    ofRow name: String, action: Int, firstIn table: ControlID
  ) -> FocusStop? {
    let places = compactMap { id, table in
      table.rows.firstIndex { $0.name == name && !$0.actions.isEmpty }.map { (id, $0) }
    }
    guard let (id, row) = places.first(where: { $0.0 == table }) ?? places.first,
      let actions = self[id]?.rows[row].actions
    else { return nil }
    return FocusStop(id, .action(row: row, action: action < actions.count ? action : 0))
  }
}

extension Page {
  /// The tables whose rows can be acted on.
  fileprivate var actionTables: [ControlID: ActionTable] {
    blocks.reduce(into: [:]) { tables, block in
      if case .control(.rows(let table)) = block { tables[table.id] = table }
    }
  }

  /// What the rows of those tables are about.
  var rowNames: [ControlID: [String?]] { actionTables.mapValues { $0.rows.map { $0.name } } }
}
