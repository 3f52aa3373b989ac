import Foundation
import Host
import ProgressStore
import Records
import TestSupport
import Text

/// A place with machines: a folder of its own, that holds a store and a small course.
final class Site {
  /// The folder.
  let folder: String
  /// The path of the store.
  var store: String { "\(folder)/progress.db" }
  /// The folder of the course.
  var course: String { "\(folder)/workshop" }

  /// Makes a place without a store: the first program makes it.
  init() throws {
    folder = NSTemporaryDirectory() + "declic-site-\(UUID().uuidString)"
    for (path, text) in Workshop.files {
      let file = URL(fileURLWithPath: "\(course)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Someone who opens the learner's interface at a machine.
  func person(
    at place: String = "Poste 1", onShippedCourses: Bool = false, options: [String] = [],
    environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws -> Person {
    let courses = onShippedCourses ? [] : ["--courses", course]
    return try start(
      ["learn", "--place", place, "--language", "fr"] + courses + options, environment, columns,
      rows)
  }

  /// Someone who opens the mediator's room; tall, so that all of it is seen.
  func mediator(options: [String] = []) throws -> Person {
    try start(
      ["room", "--courses", course, "--place", "Bureau", "--language", "fr"] + options, [:], 110, 50
    )
  }

  /// The owner of the machine, who types a command.
  func owner(_ command: String...) throws -> Person {
    try owner(command)
  }

  /// The owner of the machine, who types a command.
  func owner(_ command: [String]) throws -> Person {
    try start(command, [:], 80, 24)
  }

  /// The owner of the machine, who types these words and no more.
  func owner(exactly words: [String]) throws -> Person {
    try start(exactly: words, [:], 100, 24)
  }

  private func start(
    _ arguments: [String], _ environment: [String: String], _ columns: Int, _ rows: Int
  ) throws -> Person {
    try start(exactly: arguments + ["--store", store], environment, columns, rows)
  }

  private func start(
    exactly arguments: [String], _ environment: [String: String], _ columns: Int, _ rows: Int
  ) throws -> Person {
    let terminal = try PseudoTerminal(
      program: Declic.path, arguments: arguments,
      environment: Declic.environment.merging(environment) { $1 }, columns: columns, rows: rows)
    return Person(terminal, at: self)
  }

  /// All that the store holds, in order of arrival, as another program sees it.
  func facts() throws -> [EventBody] {
    let store = try ProgressStore.open(self.store, settings: Machine.storeSettings)
    let events = try store.events(after: 0, limit: 10_000).events
    try store.close()
    return events.compactMap { $0.body }
  }

  /// The answers that the store holds, in the words a mediator reads.
  func answers() throws -> [String] {
    try facts().compactMap {
      if case .answered(let attempt) = $0 { attempt.summary.string } else { nil }
    }
  }
}
