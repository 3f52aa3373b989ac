import Markdown

/// A fact is told only until its last day, and was looked at no later than today.
enum FactDates: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for fact in course.facts.facts {
      if let until = fact.until, until.value < course.today {
        found.append(.expired(fact.name.value, until))
      }
      if let checked = fact.checked, checked.value > course.today {
        found.append(.checkedLater(fact.name.value, checked))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func expired(_ name: String, _ day: Located<CalendarDay>) -> Diagnostic {
    Diagnostic(
      .error, id: "fact-expired", at: day.range,
      sentence: "The fact `\(name)` was good until \(day.value).",
      repair: "Look at its source again, then write the new value and the new dates.")
  }

  fileprivate static func checkedLater(_ name: String, _ day: Located<CalendarDay>) -> Diagnostic {
    Diagnostic(
      .error, id: "fact-checked-later", at: day.range,
      sentence: "The fact `\(name)` says that it was checked on \(day.value), which is to come.",
      repair: "Write the day on which somebody last looked at its source.")
  }
}
