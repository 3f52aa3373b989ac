import CTerminal
import Testing

@Suite struct TTYTests {
  @Test func theKindOfAFileSystemIsKnown() {
    // PROC_SUPER_MAGIC of statfs(2).
    #expect(declic_file_system_kind("/proc") == 0x9FA0)
    #expect(declic_file_system_kind("/no/such/place") == -1)
  }

  @Test func whatIsNoTerminalHasNoSize() {
    var (columns, rows): (Int32, Int32) = (7, 7)
    #expect(declic_tty_size(-1, &columns, &rows) == -1)
    #expect(columns == 7)
    #expect(rows == 7)
  }
}
