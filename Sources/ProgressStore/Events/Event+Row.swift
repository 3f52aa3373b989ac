import Curriculum
import FoundationEssentials
import GRDB
import Records

extension Event {
  /// The columns that hold an event, in the order of `columnValues`.
  static let columns = """
    device, sequence, eventID, learner, milliseconds, counter, day, zoneMinutes, type, version, \
    payload, digest
    """

  /// The order that every fold reads events in.
  static let foldOrder = "milliseconds, counter, device, sequence, eventID"

  /// Reads a row of `event`; throws where it doesn't hold together.
  init(row: Row) throws {
    self.init(
      device: DeviceID(rawValue: try row.decode(forColumn: "device")),
      sequence: try row.decode(forColumn: "sequence"),
      id: EventID(rawValue: try row.decode(forColumn: "eventID")),
      content: try Content(row: row))
  }

  /// The values of the columns.
  var columnValues: StatementArguments {
    let time = content?.time
    return [
      device.rawValue, sequence, id.rawValue, content?.learner.rawValue, time?.milliseconds,
      time?.counter, time?.day.description, time?.zoneMinutes, content?.type.rawValue,
      content?.version, content.map { Data($0.payload) }, digest?.hexadecimal,
    ]
  }
}

extension Event.Content {
  /// Reads the contents of a row; nil in a row that an erasure emptied.
  fileprivate init?(row: Row) throws {
    guard let learner: String = try row.decode(forColumn: "learner") else { return nil }
    guard let day = LocalDay(try row.decode(String.self, forColumn: "day")) else {
      throw StoreError.damaged
    }
    self.init(
      learner: LearnerID(rawValue: learner),
      time: EventTime(
        milliseconds: try row.decode(forColumn: "milliseconds"),
        counter: try row.decode(forColumn: "counter"), day: day,
        zoneMinutes: try row.decode(forColumn: "zoneMinutes")),
      type: EventType(rawValue: try row.decode(forColumn: "type")),
      version: try row.decode(forColumn: "version"),
      payload: Array(try row.decode(Data.self, forColumn: "payload")))
  }
}
