import GRDB

extension StoreError {
  /// The case of anything thrown below: what SQLite said, what a row didn't hold, or our own.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error)
    case is RowDecodingError: self = .damaged
    default: self = .unexpected(String(describing: error))
    }
  }

  private init(_ error: DatabaseError) {
    switch error.resultCode {
    // SQLite says PROTOCOL when it met too many others at the lock of the log.
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_IOERR: self = .diskFailure
    case .SQLITE_READONLY: self = .readOnly(.permissions)
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged
    case .SQLITE_NOTADB: self = .notADatabase(path: "")
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notReadable(path: "")
    case .SQLITE_MISUSE: self = .closed
    // GRDB's own words: the file system can't do what WAL needs.
    case .SQLITE_ERROR where error.message?.hasPrefix("could not activate WAL") == true:
      self = .notDurable
    default:
      self = .unexpected("SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
    }
  }

  /// The same error with the file it is about, where SQLite didn't say it.
  func about(_ path: String) -> StoreError {
    switch self {
    case .notADatabase(path: ""): .notADatabase(path: path)
    case .notReadable(path: ""): .notReadable(path: path)
    default: self
    }
  }
}
