extension [Diagnostic] {
  /// How many diagnostics of one id a file may have before the others are only counted.
  private static var limit: Int { 50 }

  /// The diagnostics in order, where the first of those past the limit says how many follow.
  var capped: [Diagnostic] {
    let byID = Dictionary(grouping: sorted()) { $0.id }
    return byID.values.flatMap { same -> [Diagnostic] in
      let rest = same.dropFirst(Self.limit)
      return same.prefix(Self.limit) + (rest.first.map { [$0.counting(rest.count)] } ?? [])
    }
    .sorted()
  }
}

extension Diagnostic {
  fileprivate func counting(_ count: Int) -> Diagnostic {
    Diagnostic(
      severity, id: id, at: range,
      sentence: "\(count) more remarks like the ones above begin here.", repair: repair)
  }
}
