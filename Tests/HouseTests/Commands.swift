/// The commands of the program, as its source declares them.
enum Commands {
  /// All commands as one types them: `declic store backup`.
  static let all: [String] = Checkout.sources.filter { $0.room == "declic" }.flatMap(declared)

  /// The commands that a file declares; those nested in a type come after its name.
  static func declared(in file: SourceFile) -> [String] {
    var found: [(indent: Int, name: String)] = []
    for line in file.lines {
      if let name = typeName(in: line) {
        found.append((line.prefix { $0 == " " }.count, word(for: name)))
      } else if let name = writtenName(in: line), !found.isEmpty {
        found[found.count - 1].name = name
      }
    }
    let outer = found.first { $0.indent == 0 }?.name ?? ""
    return found.map { command in
      let own = command.indent == 0 ? command.name : "\(outer) \(command.name)"
      return own == "declic" ? own : "declic \(own)"
    }
  }

  private static func typeName(in line: Substring) -> Substring? {
    guard line.contains(": ParsableCommand"), let start = line.firstRange(of: "struct ")
    else { return nil }
    return line[start.upperBound...].prefix { $0 != ":" }
  }

  private static func writtenName(in line: Substring) -> String? {
    guard let start = line.firstRange(of: "commandName: \"") else { return nil }
    return String(line[start.upperBound...].prefix { $0 != "\"" })
  }

  /// The command that a type's name stands for, as the argument parser makes it of one word.
  private static func word(for type: Substring) -> String { type.lowercased() }
}
