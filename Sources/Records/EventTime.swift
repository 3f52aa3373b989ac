/// When something happened: a hybrid logical clock, and the day people there called it.
///
/// The wall clock of a small machine may jump backwards after a power cut, so the time of an event
/// is never earlier than that of the one before it; `counter` orders events of one millisecond
/// (Kulkarni et al., "Logical Physical Clocks", 2014).
public struct EventTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int
  /// Orders events within a millisecond, from 0.
  public let counter: Int
  /// The local date where it happened.
  public let day: LocalDay
  /// The minutes that local time was ahead of UTC.
  public let zoneMinutes: Int

  /// Makes a time.
  public init(milliseconds: Int, counter: Int, day: LocalDay, zoneMinutes: Int) {
    self.milliseconds = milliseconds
    self.counter = counter
    self.day = day
    self.zoneMinutes = zoneMinutes
  }

  /// The time of an event that happens at a moment, after another.
  public init(at moment: Moment, after last: EventTime?) {
    let isLater = last.map { moment.milliseconds > $0.milliseconds } ?? true
    self.init(
      milliseconds: isLater ? moment.milliseconds : last?.milliseconds ?? moment.milliseconds,
      counter: isLater ? 0 : (last?.counter ?? 0) + 1,
      day: moment.day, zoneMinutes: moment.zoneMinutes)
  }

  /// « 1795300000000.0 2026-11-21 +60 »
  public var description: String {
    "\(milliseconds).\(counter) \(day) \(zoneMinutes < 0 ? "" : "+")\(zoneMinutes)"
  }

  /// All that two times can differ in, so that they are equal where neither is the earlier.
  private var order: (Int, Int, Int, Int) { (milliseconds, counter, day.number, zoneMinutes) }

  public static func < (left: EventTime, right: EventTime) -> Bool {
    left.order < right.order
  }
}

/// What a clock shows.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int
  /// The local date.
  public let day: LocalDay
  /// The minutes since local midnight, 0 to 1439.
  public let minuteOfDay: Int
  /// The minutes that local time is ahead of UTC.
  public let zoneMinutes: Int

  /// Makes a moment; the local date and minute follow from the zone.
  public init(milliseconds: Int, zoneMinutes: Int) {
    let local = milliseconds + zoneMinutes * 60_000
    let days = local.dividingDown(by: 86_400_000)
    self.milliseconds = milliseconds
    self.day = LocalDay(number: days)
    self.minuteOfDay = (local - days * 86_400_000) / 60_000
    self.zoneMinutes = zoneMinutes
  }
}

/// A local date, as a number of days since 1970-01-01.
public struct LocalDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The days since 1970-01-01, negative before.
  public let number: Int

  /// Makes a date.
  public init(number: Int) { self.number = number }

  /// Reads « 2026-11-21 »; nil where that is no date.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard self.date == (year, month, day) else { return nil }
  }

  /// Days from a civil date (Howard Hinnant, "chrono-compatible low-level date algorithms").
  private init(year: Int, month: Int, day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.dividingDown(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = era * 146_097 + dayOfEra - 719_468
  }

  /// The year, the month (1 to 12) and the day of the month (1 to 31).
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.dividingDown(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day of the week: 1 is Monday, 7 Sunday.
  public var weekday: Int { (number + 3) - (number + 3).dividingDown(by: 7) * 7 + 1 }

  /// « 2026-11-21 »
  public var description: String {
    let (year, month, day) = date
    let parts = [(year, 4), (month, 2), (day, 2)]
    return parts.map { String($0).padded(to: $1) }.joined(separator: "-")
  }

  public static func < (left: LocalDay, right: LocalDay) -> Bool { left.number < right.number }
}

extension Int {
  /// The quotient rounded towards minus infinity: days before 1970 count backwards.
  fileprivate func dividingDown(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}
