import CNcurses

/// What can be done with the terminal: a whole screen, or lines one after the other.
public enum TerminalCapability: Equatable, Sendable {
  /// Frames can be drawn; the type is that of the terminal (`TERM`).
  case fullScreen(type: String)
  /// Only lines can be written, for a reason.
  case linear(Reason)

  /// Why only lines can be written.
  public enum Reason: Equatable, Sendable {
    /// It was asked for: by the command, or by the variable `ACCESSIBLE`.
    case asked
    /// The input or the output isn't a terminal: a pipe, a file.
    case noTerminal
    /// `TERM` is missing, `dumb`, unknown, or names a terminal whose cursor can't be placed.
    case poorTerminal
  }

  /// Finds out, from the environment and from what the input and the output are.
  ///
  /// A type that is empty, unknown or can't place its cursor leads to lines, never to an error.
  public static func detect(
    environment: [String: String], isLinearAsked: Bool = false,
    on descriptors: TerminalDescriptors = .standard
  ) -> TerminalCapability {
    if isLinearAsked || asksForAccess(environment["ACCESSIBLE"]) { return .linear(.asked) }
    if !descriptors.areTerminal { return .linear(.noTerminal) }
    guard let type = environment["TERM"], !type.isEmpty, type != "dumb" else {
      return .linear(.poorTerminal)
    }
    return declic_curses_can_draw(type) ? .fullScreen(type: type) : .linear(.poorTerminal)
  }

  /// Whether the value of `ACCESSIBLE` asks for lines: anything but nothing, 0 and false.
  private static func asksForAccess(_ value: String?) -> Bool {
    !["", "0", "false"].contains((value ?? "").lowercased())
  }
}
