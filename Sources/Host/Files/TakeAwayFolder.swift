import CTerminal
import Glibc
import Learning
import Text

/// The folder that pages to take away are saved in: a USB key, a share, the home of the person.
///
/// No file of it is ever replaced, and nothing outside of it is touched. A page has its name only
/// once it is whole on the disk: a stop halfway leaves a hidden part, never half a page.
struct TakeAwayFolder: Sendable {
  /// The path of the folder.
  let path: String

  /// The name of the folder, as people see it.
  var name: SafeText {
    SafeText(path.split(separator: "/").last.map(String.init) ?? path, as: .name)
  }

  /// Makes a file of a page; one that has its name stays, and the page gets a number. A private one
  /// can be read by this user only.
  func save(_ page: SavedPage, isPrivate: Bool = false) -> SavedPage.Result {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return .why(errno) }
    defer { close(folder) }
    let part = ".declic-\(getpid())-\(UInt32.random(in: 0 ... .max)).part"
    let problem = write(page.content, as: part, in: folder, mode: isPrivate ? 0o600 : 0o644)
    guard problem == 0 else {
      unlinkat(folder, part, 0)
      return .why(problem)
    }
    return name(part, for: page, in: folder)
  }

  /// Writes all of a text, down to the disk; answers 0, or the error number.
  private func write(
    _ text: String, as part: String, in folder: Int32, mode: mode_t
  ) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(folder, part, flags, mode)
    guard file >= 0 else { return errno }
    let isWritten = FileWriter.write(Array(text.utf8), to: file) && fsync(file) == 0
    let problem = isWritten ? 0 : errno
    return close(file) == 0 ? problem : errno
  }

  /// Gives a part the first free name of a page.
  private func name(_ part: String, for page: SavedPage, in folder: Int32) -> SavedPage.Result {
    for number in 1...Self.most {
      let name = Self.fileName(of: page, number: number)
      if declic_rename_to_free(folder, part, name) == 0 {
        fsync(folder)
        return .saved(name: SafeText(name, as: .name))
      }
      guard errno == EEXIST else { break }
    }
    let problem = errno
    unlinkat(folder, part, 0)
    return .why(problem)
  }

  /// The most pages of one name.
  private static let most = 99
  /// The longest name in bytes, without number and ending: file systems allow 255.
  private static let nameBytes = 120

  /// « Déclic - Messages piégés 2.html »: the words of the title, without the signs that some file
  /// systems refuse.
  static func fileName(of page: SavedPage, number: Int) -> String {
    let refused: Set<Character> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]
    var words = page.name.string.filter { !refused.contains($0) }
      .split { $0.isWhitespace }.joined(separator: " ")
    while words.utf8.count > nameBytes { words.removeLast() }
    words = String(words.drop { $0 == "." })
    while let last = words.last, last == "." || last == " " { words.removeLast() }
    let count = number == 1 ? "" : " \(number)"
    return "\(words.isEmpty ? "Déclic" : words)\(count).\(page.format.rawValue)"
  }
}

extension SavedPage.Result {
  /// What an error number means to the person.
  fileprivate static func why(_ problem: Int32) -> SavedPage.Result {
    switch problem {
    case ENOENT, ENOTDIR, ENODEV, ENXIO, EIO: .noFolder
    case ENOSPC, EDQUOT, EFBIG: .full
    default: .refused
    }
  }
}
