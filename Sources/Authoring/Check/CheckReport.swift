public import CourseFormat
public import Markdown

/// What `check` says of some courses: counts, an exit status, and the same remarks for a
/// terminal, a program or a browser.
public struct CheckReport: Sendable {
  /// One course that was checked.
  public struct Course: Sendable {
    /// The folder of the course, as it was named on the command line.
    public let folder: String
    /// Its files, from which the lines of source are shown.
    public let tree: FileTree
    /// What was found in them.
    public let diagnostics: [Diagnostic]

    /// Makes the result of a check.
    public init(folder: String, tree: FileTree, diagnostics: [Diagnostic]) {
      self.folder = folder
      self.tree = tree
      self.diagnostics = diagnostics.sorted()
    }
  }

  /// The courses, in the order they were named.
  public let courses: [Course]

  /// Makes a report.
  public init(_ courses: [Course]) {
    self.courses = courses
  }

  /// How many errors there are in all courses.
  public var errorCount: Int { count(of: .error) }
  /// How many warnings there are in all courses.
  public var warningCount: Int { count(of: .warning) }
  /// 0 without an error, 1 with one: warnings don't keep a course from being published.
  public var exitStatus: Int32 { errorCount == 0 ? 0 : 1 }

  /// The last line: « 2 errors and 1 warning in 3 files. »
  public var summary: String {
    let files = courses.flatMap { course in
      Set(course.diagnostics.map { course.path(of: $0) })
    }
    guard !files.isEmpty else {
      return "Nothing to mend in \(Self.counted(courses.count, "course"))."
    }
    let counts = [(errorCount, "error"), (warningCount, "warning")].filter { $0.0 > 0 }
      .map { Self.counted($0.0, $0.1) }.joined(separator: " and ")
    return "\(counts) in \(Self.counted(files.count, "file"))."
  }

  private func count(of severity: Diagnostic.Severity) -> Int {
    courses.flatMap { $0.diagnostics }.count { $0.severity == severity }
  }

  /// « 1 error », « 2 errors ».
  static func counted(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }
}

extension CheckReport.Course {
  /// The same course, with the remarks on one of its files or folders alone.
  public func onlyRemarks(on path: String) -> CheckReport.Course {
    let found = diagnostics.filter { $0.range.file == path || $0.range.file.hasPrefix(path + "/") }
    return CheckReport.Course(folder: folder, tree: tree, diagnostics: found)
  }

  /// The path of a diagnostic's file from where the command was run, so that editors find it.
  func path(of diagnostic: Diagnostic) -> String {
    folder.isEmpty ? diagnostic.range.file : "\(folder)/\(diagnostic.range.file)"
  }

  /// The diagnostics, one group a file, in order.
  var byFile: [(path: String, diagnostics: [Diagnostic])] {
    Dictionary(grouping: diagnostics) { path(of: $0) }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.sorted()) }
  }
}
