public import Text

/// The sentences that say what is the matter with a store, and what to do; `{path}` is a file.
/// Each has the name of the case of `StoreError` that it says.
public enum StorePhrase: String, PhraseID {
  case notReadable = "store.notReadable"
  case missing = "store.missing"
  case notAFile = "store.notAFile"
  case notADatabase = "store.notADatabase"
  case damaged = "store.damaged"
  case networkFileSystem = "store.networkFileSystem"
  case newerSchema = "store.newerSchema"
  case readOnly = "store.readOnly"
  case diskFull = "store.diskFull"
  case diskFailure = "store.diskFailure"
  case busy = "store.busy"
  case inUse = "store.inUse"
  case notDurable = "store.notDurable"
  case alreadyExists = "store.alreadyExists"
  case backupUnusable = "store.backupUnusable"
  case learnerErased = "store.learnerErased"
  case unknownLearner = "store.unknownLearner"
  case secretUnusable = "store.secretUnusable"
  case passphraseTooShort = "store.passphraseTooShort"
  case nameUnusable = "store.nameUnusable"
  case nameTaken = "store.nameTaken"
  case noWordsLeft = "store.noWordsLeft"
  case closed = "store.closed"
  case unexpected = "store.unexpected"
}

extension StoreError {
  /// The sentence of the error.
  public var phrase: StorePhrase {
    switch self {
    case .notReadable: .notReadable
    case .missing: .missing
    case .notAFile: .notAFile
    case .notADatabase: .notADatabase
    case .damaged: .damaged
    case .networkFileSystem: .networkFileSystem
    case .readOnly(.newerSchema): .newerSchema
    case .readOnly(.permissions): .readOnly
    case .diskFull: .diskFull
    case .diskFailure: .diskFailure
    case .busy: .busy
    case .inUse: .inUse
    case .notDurable: .notDurable
    case .alreadyExists: .alreadyExists
    case .backupUnusable: .backupUnusable
    case .learnerErased: .learnerErased
    case .unknownLearner: .unknownLearner
    case .secretUnusable: .secretUnusable
    case .passphraseTooShort: .passphraseTooShort
    case .nameUnusable: .nameUnusable
    case .nameTaken: .nameTaken
    case .noWordsLeft: .noWordsLeft
    case .closed: .closed
    case .unexpected: .unexpected
    }
  }

  /// What the sentence names.
  public var phraseValues: [String: PhraseValue] {
    switch self {
    case .notReadable(let path), .missing(let path), .notAFile(let path),
      .notADatabase(let path), .networkFileSystem(let path), .alreadyExists(let path),
      .backupUnusable(let path):
      ["path": .text(SafeText(path))]
    default: [:]
    }
  }
}
