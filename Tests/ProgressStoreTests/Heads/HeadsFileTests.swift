import Curriculum
import Records
import Testing

@testable import ProgressStore

@Suite struct HeadsFileTests {
  let folder: TemporaryFolder
  let file: HeadsFile

  init() throws {
    folder = try TemporaryFolder()
    file = try HeadsFile(StorePlace(path: folder.store))
  }

  @Test func aHeadIsWrittenOverInItsPlace() throws {
    file.advance([head("d1", 1), head("d2", 1)])
    let size = try folder.bytes("store.sqlite.heads").count
    file.advance([head("d1", 999_999), head("d2", 2)])
    #expect(file.read() == ["d1": head("d1", 999_999), "d2": head("d2", 2)])
    #expect(try folder.bytes("store.sqlite.heads").count == size)
  }

  @Test func aHeadNeverGoesBack() {
    file.advance([head("d1", 10)])
    file.advance([head("d1", 9)])
    #expect(file.read() == ["d1": head("d1", 10)])
  }

  @Test func anotherProcessesLinesStay() throws {
    let other = try HeadsFile(StorePlace(path: folder.store))
    file.advance([head("d1", 1)])
    other.advance([head("d2", 5)])
    file.advance([head("d1", 2)])
    #expect(other.read() == ["d1": head("d1", 2), "d2": head("d2", 5)])
  }

  @Test func aFileOfNonsenseIsNoHeads() throws {
    try folder.write(Array("hello\n\n\u{0}\u{1} 1 2 3\n".utf8), to: "store.sqlite.heads")
    let file = try HeadsFile(StorePlace(path: folder.store))
    #expect(file.read().isEmpty)
    file.advance([head("d1", 3)])
    #expect(file.read() == ["d1": head("d1", 3)])
  }

  @Test func aFileWithoutItsLastLineFeedTakesNewLines() throws {
    try folder.write(Array((head("d1", 3).line + "torn").utf8), to: "store.sqlite.heads")
    let file = try HeadsFile(StorePlace(path: folder.store))
    file.advance([head("d2", 4)])
    #expect(file.read() == ["d1": head("d1", 3), "d2": head("d2", 4)])
  }

  private func head(_ device: DeviceID, _ sequence: Int) -> Head {
    Head(device: device, sequence: sequence, event: .init(rawValue: "e"))
  }
}
