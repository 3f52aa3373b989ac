import Glibc

/// Where the program's own files are: the catalogues and the shipped courses.
public struct InstalledFiles: Equatable, Sendable {
  /// The folder that holds `Assets` and `Courses`.
  public let root: String

  /// The folder of the interface's phrases.
  var catalogues: String { "\(root)/Assets/catalogues" }
  /// The table of rules.
  var rules: String { "\(root)/Assets/rules/default.yml" }
  /// The folder of the shipped courses, one folder each.
  public var courses: String { "\(root)/Courses" }

  /// Finds the files: in the folder that `DECLIC_HOME` names, beside or above the program, or in
  /// `share/declic` of where it is installed; nil where there are none.
  public static func find(environment: [String: String]) -> InstalledFiles? {
    let candidates = [environment["DECLIC_HOME"]].compactMap { $0 } + aroundTheProgram()
    return candidates.first { holdsCatalogues($0) }.map(InstalledFiles.init(root:))
  }

  private static func holdsCatalogues(_ root: String) -> Bool {
    access("\(root)/Assets/catalogues", R_OK | X_OK) == 0
  }

  /// The folders above the program, the nearest first, and their `share/declic`.
  private static func aroundTheProgram() -> [String] {
    var folder = programPath
    var found: [String] = []
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      found += [folder, "\(folder)/share/declic"]
    }
    return found
  }

  private static var programPath: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
