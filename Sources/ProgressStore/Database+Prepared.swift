import GRDB

extension Database {
  /// Runs a statement that is prepared once a connection, and kept: for those that every answer
  /// runs, since preparing them anew took longer than running them.
  func executePrepared(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row of a query that is prepared once a connection, and kept; nil where it has none.
  func rowPrepared(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
