/// Why a file is not parsed at all: it is over a limit, or not a text.
struct Refusal: Error {
  /// The one diagnostic of a refused file.
  let diagnostic: Diagnostic

  /// Makes a refusal of its diagnostic.
  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
