import CTerminal
import Interface

/// The size of a terminal that one can draw in.
enum ScreenSize {
  /// ncurses crashes at 60,000 and takes a second at 10,000; nobody has a window like that.
  private static let most = 500

  /// The size of a terminal; 80×24 where it doesn't say (a serial line says 0×0).
  static func of(_ descriptor: Int32) -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    _ = declic_tty_size(descriptor, &columns, &rows)
    return clamped(columns: Int(columns), rows: Int(rows))
  }

  /// A size one can draw in, from what a terminal says.
  static func clamped(columns: Int, rows: Int) -> Size {
    Size(
      columns: columns > 0 ? min(columns, most) : 80,
      rows: rows > 0 ? min(rows, most) : 24)
  }
}
