import Records
public import Text

extension LearningState {
  /// The day of now; nil before the room was told the time.
  var day: LocalDay? { moment?.day }

  /// « jeudi 14 h 05 »; nil before the room was told the time. Line by line it would be said once
  /// and then be wrong.
  var dayAndHour: SafeText? {
    guard let moment, !facilities.isLineByLine else { return nil }
    let (hour, minute) = moment.minuteOfDay.quotientAndRemainder(dividingBy: 60)
    return words(
      .homeClock,
      [
        "day": .text(words(Self.weekdays[moment.day.weekday - 1])), "hour": .count(hour),
        "minute": .text(SafeText(minute < 10 ? "0\(minute)" : "\(minute)")),
      ])
  }

  /// The day and the hour where the page that is shown tells them.
  public var shownHour: SafeText? {
    if case .home = screen { dayAndHour } else { nil }
  }

  /// The names of the days, Monday first.
  static let weekdays: [HomePhrase] = [
    .dayMonday, .dayTuesday, .dayWednesday, .dayThursday, .dayFriday, .daySaturday, .daySunday,
  ]
}
