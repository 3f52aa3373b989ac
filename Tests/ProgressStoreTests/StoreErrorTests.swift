import GRDB
import Testing
import Text

@testable import ProgressStore

@Suite struct StoreErrorTests {
  @Test func whatSQLiteSaysHasACase() {
    let cases: [(ResultCode, StoreError)] = [
      (.SQLITE_BUSY, .busy), (.SQLITE_BUSY_SNAPSHOT, .busy), (.SQLITE_FULL, .diskFull),
      (.SQLITE_IOERR_FSYNC, .diskFailure), (.SQLITE_READONLY, .readOnly(.permissions)),
      (.SQLITE_CORRUPT, .damaged), (.SQLITE_NOTADB, .notADatabase(path: "/a")),
      (.SQLITE_CANTOPEN, .notReadable(path: "/a")),
    ]
    for (code, expected) in cases {
      #expect(StoreError(DatabaseError(resultCode: code)).about("/a") == expected, "\(code)")
    }
  }

  @Test func aRefusedWALIsNoPromise() {
    let error = DatabaseError(message: "could not activate WAL Mode at path: /a")
    #expect(StoreError(error) == .notDurable)
  }

  @Test func anythingElseKeepsItsWords() {
    #expect(StoreError(CancellationError()) == .unexpected("CancellationError()"))
    #expect(
      StoreError(DatabaseError(resultCode: .SQLITE_ERROR, message: "odd"))
        == .unexpected("SQLite 1: odd"))
  }

  @Test func aSentenceNamesItsFile() {
    #expect(StoreError.notAFile(path: "/a").phrase == .notAFile)
    #expect(StoreError.notAFile(path: "/a").phraseValues == ["path": .text("/a")])
    #expect(StoreError.busy.phraseValues.isEmpty)
    #expect(Set(StorePhrase.allCases.map(\.rawValue)).count == StorePhrase.allCases.count)
  }
}
