import Curriculum
import GRDB
import Records

extension Device {
  /// Compares the store with the heads beside it when it is opened, and makes sure that a device
  /// of this machine numbers what follows, without using any number twice.
  static func settle(
    heads: [DeviceID: Head], machine: String, in db: Database
  ) throws -> [StoreWarning] {
    var warnings: [StoreWarning] = []
    var isForked = false
    for head in heads.values.sorted(by: { $0.device < $1.device }) {
      let last = try lastKept(head.device, in: db)
      if head.sequence > last {
        warnings.append(
          .missing(EventRange(device: head.device, sequences: last + 1...head.sequence)))
      }
      isForked = try isForked || isOther(head, in: db)
      try advance(head, in: db)
    }
    if let renamed = try rebind(to: machine, isForked: isForked, in: db) {
      warnings.append(.renamedDevice(renamed))
    }
    return warnings
  }

  private static func lastKept(_ device: DeviceID, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT max(sequence) FROM event WHERE device = ?", arguments: [device.rawValue])
      ?? 0
  }

  /// Whether this machine gave the number of a head to another event: an old copy of the store
  /// was put back, and went on.
  private static func isOther(_ head: Head, in db: Database) throws -> Bool {
    let isOurs = try Bool.fetchOne(
      db, sql: "SELECT isCurrent FROM device WHERE device = ?", arguments: [head.device.rawValue])
    guard isOurs == true else { return false }
    let names = try String.fetchAll(
      db, sql: "SELECT eventID FROM event WHERE device = ? AND sequence = ?",
      arguments: [head.device.rawValue, head.sequence])
    return !names.isEmpty && !names.contains(head.event.rawValue)
  }

  /// A new device where there is none yet, where the file came from another machine, or after a
  /// fork; nil where the device stays, or is the first.
  private static func rebind(
    to machine: String, isForked: Bool, in db: Database
  ) throws -> DeviceID? {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT device, machine FROM device WHERE isCurrent = 1")
    else {
      try rename(machine: machine, in: db)
      return nil
    }
    let device = DeviceID(rawValue: try row.decode(forColumn: "device"))
    let isHere = try row.decode(String?.self, forColumn: "machine") == mark(of: machine, device)
    return isHere && !isForked ? nil : try rename(machine: machine, in: db)
  }
}
