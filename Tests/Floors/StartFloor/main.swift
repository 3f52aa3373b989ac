// The floor of a start: a program that links what Déclic links from outside, shows a page with
// plain escape codes, and waits.
//
//   start-floor PAGE

import GRDB
import Glibc
import Yams

/// Whether both packages answer: they must be used, or the linker leaves them out.
func packagesAnswer() -> Bool {
  let words = try? YAMLDecoder().decode([String: String].self, from: "word: mot")
  return words?["word"] == "mot" && !Configuration().readonly
}

/// The bytes of a file; nil where it can't be read.
func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "re") else { return nil }
  defer { fclose(file) }
  var buffer = [UInt8](repeating: 0, count: 16_384)
  let count = fread(&buffer, 1, buffer.count, file)
  return Array(buffer.prefix(count))
}

guard CommandLine.arguments.count == 2, let page = contents(of: CommandLine.arguments[1]),
  packagesAnswer()
else { exit(EX_USAGE) }

let picture = Array("\u{1B}[2J\u{1B}[H".utf8) + page
_ = write(STDOUT_FILENO, picture, picture.count)
pause()
