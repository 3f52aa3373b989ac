import Glibc
import Interface
import ProgressStore
import Terminal
import Text

/// Where the commands for the owner of a machine speak: plain lines, in the language of the
/// environment.
struct Console {
  /// The words.
  let words: Catalogue

  /// Speaks English where the environment does, else French.
  init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let language: Language = locale.hasPrefix("en") ? .english : .french
    let known = InstalledFiles.find(environment: environment)?.readCatalogues() ?? []
    words =
      known.first { $0.language == language } ?? Catalogue(language: language, templates: [:])
  }

  /// Says a phrase on a line.
  func say(_ phrase: ToolPhrase, _ values: [String: PhraseValue] = [:]) {
    say(words.words(phrase, values))
  }

  /// Says a sentence on a line.
  func say(_ sentence: SafeText) {
    puts(sentence.string)
  }

  /// Writes a text to a file and says so, or on the output where none is named; gives back the exit
  /// status.
  func write(_ text: String, to path: String?, saying phrase: ToolPhrase) -> Int32 {
    guard let path else {
      print(text, terminator: "")
      return 0
    }
    let named: [String: PhraseValue] = ["path": .text(SafeText(path))]
    guard FileWriter.write(Array(text.utf8), to: path) else {
      return report(.cardsUnwritten, named, status: EX_CANTCREAT)
    }
    say(phrase, named)
    return 0
  }

  /// Says on the error output why something wasn't done; gives back the exit status.
  func report(_ error: StoreError) -> Int32 {
    Sentences.report(words.words(error.phrase, error.phraseValues), status: error.exitStatus)
  }

  /// Says a phrase on the error output; gives back the exit status.
  func report(_ phrase: ToolPhrase, _ values: [String: PhraseValue] = [:], status: Int32) -> Int32 {
    Sentences.report(words.words(phrase, values), status: status)
  }

  /// Asks for some secrets, one after the other, without showing them; nil where the input ends
  /// before the last.
  func askSecrets(_ phrases: [ToolPhrase], environment: [String: String]) -> [String]? {
    let lines = LinearDriver(environment: environment)
    defer { lines.leave() }
    var typed: [String] = []
    var isOver = false
    for (index, phrase) in phrases.enumerated() {
      do throws(TerminalError) {
        try lines.ask(words.words(phrase), isSecret: true)
      } catch {
        return nil
      }
      while typed.count <= index && !isOver {
        switch lines.read() {
        case .lines(let more): typed += more.map(\.text.string)
        case .ended(let last): (typed, isOver) = (typed + last.map(\.text.string), true)
        }
      }
      puts("")
    }
    return typed.count >= phrases.count ? typed : nil
  }
}

extension StoreError {
  /// The exit status of sysexits(3) that fits best.
  var exitStatus: Int32 {
    switch self {
    case .notReadable, .missing, .unknownLearner: EX_NOINPUT
    case .notAFile, .notADatabase, .damaged, .backupUnusable: EX_DATAERR
    case .networkFileSystem, .notDurable: EX_UNAVAILABLE
    case .readOnly, .alreadyExists: EX_CANTCREAT
    case .diskFull, .diskFailure: EX_IOERR
    case .busy, .inUse: EX_TEMPFAIL
    case .learnerErased, .secretUnusable, .passphraseTooShort, .nameUnusable, .nameTaken: EX_USAGE
    case .noWordsLeft: EX_CONFIG
    case .closed, .unexpected: EX_SOFTWARE
    }
  }
}
