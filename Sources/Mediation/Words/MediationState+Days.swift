import Records
import Text

extension MediationState {
  /// « jeudi 26/11 14:05 », as the clock stood there.
  func moment(of time: EventTime) -> SafeText {
    let moment = Moment(milliseconds: time.milliseconds, zoneMinutes: time.zoneMinutes)
    return SafeText("\(words(of: moment.day)) \(clock(of: moment))")
  }

  /// « 14:05 », as the clock stands here; nil on another day.
  func clockToday(at milliseconds: Int) -> SafeText? {
    let moment = Moment(milliseconds: milliseconds, zoneMinutes: now.zoneMinutes)
    return moment.day == now.day ? clock(of: moment) : nil
  }

  private func clock(of moment: Moment) -> SafeText {
    let (hour, minute) = moment.minuteOfDay.quotientAndRemainder(dividingBy: 60)
    return SafeText("\(hour):\(minute < 10 ? "0" : "")\(minute)")
  }

  /// « jeudi 26/11 », as the clock stands here.
  func day(of milliseconds: Int) -> SafeText {
    words(of: Moment(milliseconds: milliseconds, zoneMinutes: now.zoneMinutes).day)
  }

  private func words(of day: LocalDay) -> SafeText {
    let days: [MediationPhrase] = [
      .dayMonday, .dayTuesday, .dayWednesday, .dayThursday, .dayFriday, .daySaturday, .daySunday,
    ]
    return SafeText("\(words(days[day.weekday - 1])) \(day.date.day)/\(day.date.month)")
  }
}
