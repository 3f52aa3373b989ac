import Glibc
import Text

/// What is said outside of any page, when there is none: in French, then in English.
enum Sentences {
  /// The program died again and again.
  static let farewell: SafeText =
    "Déclic s'arrête. Prévenez la personne qui s'occupe de cette machine.\nDéclic stops. Please tell the person in charge of this machine."
  /// The catalogues aren't beside the program.
  static let filesMissing: SafeText =
    "Il manque des fichiers de Déclic (Assets/catalogues). Installez-le de nouveau.\nDéclic's own files are missing (Assets/catalogues). Please install it again."
  /// The terminal can't be used.
  static let terminalLost: SafeText =
    "Ce terminal ne répond pas.\nThis terminal does not answer."

  /// Says a sentence on the error output, and gives back the exit status.
  static func report(_ sentence: SafeText, status: Int32) -> Int32 {
    let bytes = Array((sentence.string + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    return status
  }
}
