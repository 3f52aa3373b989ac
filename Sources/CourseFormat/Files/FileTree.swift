public import Text

/// The files of a course in memory, by their path: who fills it from a disk is not known here.
///
/// Unsafe paths never enter: they are kept apart, to be told to the author.
public struct FileTree: Equatable, Sendable {
  /// What stands at a path.
  public enum Entry: Equatable, Sendable {
    /// The bytes of a file.
    case file([UInt8])
    /// Something that couldn't be read, and why in one sentence.
    case unreadable(SafeText)
    /// A file of more bytes than any file of a course may have: it wasn't read.
    case tooLarge(bytes: Int)
  }

  /// What stands at each safe path.
  public private(set) var entries: [String: Entry] = [:]
  /// The paths that were refused, because they could lead out of the course.
  public private(set) var unsafePaths: [String] = []

  /// Whether files were left out, because the course holds more than is ever read.
  public var isCut = false

  /// Makes an empty tree.
  public init() {}

  /// Adds a file; an unsafe path is refused, and remembered.
  public mutating func add(_ bytes: [UInt8], at path: String) {
    add(.file(bytes), at: path)
  }

  /// Adds something that couldn't be read: a dangling link, a folder where a file should be.
  public mutating func addUnreadable(_ sentence: SafeText, at path: String) {
    add(.unreadable(sentence), at: path)
  }

  /// Adds a file that has more bytes than are read.
  public mutating func addTooLarge(_ count: Int, at path: String) {
    add(.tooLarge(bytes: count), at: path)
  }

  /// The bytes of a file; nil where there is none.
  public func bytes(at path: String) -> [UInt8]? {
    guard case .file(let bytes)? = entries[path] else { return nil }
    return bytes
  }

  /// All safe paths, in order.
  public var paths: [String] { entries.keys.sorted() }

  /// The text of a file as diagnostics count its lines: without a byte order mark.
  public func text(at path: String) -> String {
    let bytes = bytes(at: path) ?? []
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return String(decoding: hasMark ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }

  private mutating func add(_ entry: Entry, at path: String) {
    if CoursePath.isSafe(path) {
      entries[path] = entry
    } else {
      unsafePaths.append(path)
    }
  }
}

extension FileTree: ExpressibleByDictionaryLiteral {
  /// Makes a tree of texts by path, as tests write it.
  public init(dictionaryLiteral files: (String, String)...) {
    self.init()
    for (path, text) in files { add(Array(text.utf8), at: path) }
  }
}
