import Records
import Testing

@Suite struct EventTimeTests {
  @Test func aTimeFollowsTheClock() {
    let first = EventTime(at: moment(1000), after: nil)
    let second = EventTime(at: moment(2000), after: first)
    #expect((first.milliseconds, first.counter) == (1000, 0))
    #expect((second.milliseconds, second.counter) == (2000, 0))
  }

  @Test func aClockThatStandsOrGoesBackOnlyCounts() {
    let first = EventTime(at: moment(5000), after: nil)
    let same = EventTime(at: moment(5000), after: first)
    let back = EventTime(at: moment(-9), after: same)
    #expect((same.milliseconds, same.counter) == (5000, 1))
    #expect((back.milliseconds, back.counter) == (5000, 2))
    #expect(first < same)
    #expect(same < back)
  }

  @Test func theDayIsTheClocksAlsoWhenItWentBack() {
    let later = EventTime(at: moment(86_400_000 * 3), after: nil)
    let back = EventTime(at: moment(0), after: later)
    #expect(back.day == LocalDay(number: 0))
    #expect(back > later)
  }

  @Test func timesAreEqualWhereNeitherIsTheEarlier() {
    let times = [0, 1].flatMap { day in
      [0, 60].map { zone in
        EventTime(milliseconds: 5, counter: 0, day: LocalDay(number: day), zoneMinutes: zone)
      }
    }
    for left in times {
      for right in times { #expect((left == right) == (!(left < right) && !(right < left))) }
    }
  }

  @Test func aTimeIsSaidWithItsDayAndZone() {
    let winter = EventTime(at: Moment(milliseconds: 1_795_251_600_000, zoneMinutes: 60), after: nil)
    #expect(winter.description == "1795251600000.0 2026-11-21 +60")
    let west = EventTime(at: Moment(milliseconds: 0, zoneMinutes: -240), after: nil)
    #expect(west.description == "0.0 1969-12-31 -240")
  }

  private func moment(_ milliseconds: Int) -> Moment {
    Moment(milliseconds: milliseconds, zoneMinutes: 0)
  }
}

@Suite struct MomentTests {
  @Test(arguments: [
    (0, 0, "1970-01-01", 0), (0, 60, "1970-01-01", 60), (0, -1, "1969-12-31", 1439),
    (86_399_999, 0, "1970-01-01", 1439), (86_400_000, 0, "1970-01-02", 0),
    (-1, 0, "1969-12-31", 1439), (2_147_483_648_000, 0, "2038-01-19", 194),
    (1_795_251_600_000, 60, "2026-11-21", 600),
  ])
  func theLocalDateAndMinuteFollowFromTheZone(
    milliseconds: Int, zone: Int, day: String, minute: Int
  ) {
    let moment = Moment(milliseconds: milliseconds, zoneMinutes: zone)
    #expect(moment.day.description == day)
    #expect(moment.minuteOfDay == minute)
  }
}

@Suite struct LocalDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
    ("2000-03-01", 11_017, 3), ("2026-11-21", 20_778, 6), ("2024-02-29", 19_782, 4),
    ("2100-03-01", 47_541, 1), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
  ])
  func knownDates(text: String, number: Int, weekday: Int) throws {
    let day = try #require(LocalDay(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-00-01", "2026-13-01", "2026-04-31", "2026-01-00", "", "x",
    "2026-01", "2026-01-01-01", "0000-01-01", "-1-01-01",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(LocalDay(text) == nil)
  }

  @Test func fourCenturiesFollowOneAnother() {
    var last = LocalDay(number: -1).date
    for number in 0..<146_097 {
      let date = LocalDay(number: number).date
      let isNextDay = date.year == last.year && date.month == last.month && date.day == last.day + 1
      let isNextMonth = date.day == 1 && (date.month == last.month + 1 || date.month == 1)
      #expect(isNextDay || isNextMonth)
      last = date
    }
    #expect(last == (2369, 12, 31))
  }
}
