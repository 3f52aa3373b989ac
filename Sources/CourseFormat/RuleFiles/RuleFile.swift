public import LearnerModel
public import Markdown

/// Reads a file of differences from the standard rules: `target: 2`, `rules: {M1: {evidence: 75}}`.
public enum RuleFile {
  /// The differences that are allowed, and what is wrong in the file.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (overrides: RuleOverrides, diagnostics: [Diagnostic]) {
    var found: [Diagnostic] = []
    let fields = YAMLText.root(ofFile: bytes, named: file, into: &found)?
      .fields(knowing: ["target", "rules"], into: &found)
    let entry = RuleEntry(fields?["rules"], target: fields?["target"], into: &found)
    found += RuleOverrideBounds.refusals(of: entry)
    return (entry.overrides, found.sorted())
  }
}
