import CourseFormat
import Dispatch
import Learning
import ProgressStore
import Text

extension LearnerPerformer {
  /// Opens the store, erases what a visit without a card left, and reads the courses: each is told
  /// as soon as it is known.
  func prepare(
    _ desk: inout Desk, report: @escaping @Sendable ([LearningMessage]) -> Void
  ) -> [LearningMessage] {
    openStore(&desk)
    desk.rules = means.rules()
    let catalogues = means.catalogues()
    report([.facilities(facilities(desk)), .cataloguesLoaded(catalogues)])
    let courses = CourseShelf.read(means.courses, labels: catalogues)
    report([.coursesLoaded(courses)])
    // After the courses: a print service that doesn't answer holds up nobody's first page.
    desk.printer = means.printer()
    report([.facilities(facilities(desk))])
    // Bodies of texts take longer than their heads, and nobody waits for them: a visit can begin.
    DispatchQueue(label: "declic.courses", qos: .utility).async {
      let sound = courses.map { $0.withoutBrokenTexts }
      if sound != courses { report([.coursesLoaded(sound)]) }
    }
    return []
  }

  /// A store that can't be kept safely is replaced by one in memory; the welcome says so.
  private func openStore(_ desk: inout Desk) {
    if let path = means.storePath,
      let store = try? ProgressStore.open(path, settings: Machine.storeSettings),
      store.access == .full
    {
      (desk.store, desk.isKept) = (store, true)
      desk.cutVisit = tidy(store)
    } else {
      desk.store = try? ProgressStore.inMemory(settings: Machine.storeSettings)
      desk.isKept = false
    }
  }

  /// After a normal start nobody is here: what was left is closed and erased. After a restart the
  /// visit without a card stays, and is offered again. Answers what the restart cut.
  private func tidy(_ store: ProgressStore) -> CutVisit? {
    let place = means.facilities.place.string
    var random = SystemRandomNumberGenerator()
    // What can't be tidied now is at the next start.
    _ = try? store.eraseGuests(of: callers)
    let closed = try? store.closeSessions(at: place, moment: means.clock.moment(), using: &random)
    guard means.isRestart else {
      _ = try? store.eraseGuests(of: place)
      return nil
    }
    if (try? store.guests(of: place).isEmpty) == false { return .withoutCard }
    return closed?.isEmpty == false ? .withCard : nil
  }

  /// What this machine offers, as the store now stands.
  func facilities(_ desk: Desk) -> Facilities {
    var facilities = means.facilities
    facilities.isKept = desk.isKept
    facilities.rules = desk.rules
    facilities.canPrint = desk.printer != nil
    facilities.savesTo = means.takeAwayFolder?.name
    facilities.hasMediator = (try? desk.store?.mediatorNames().isEmpty == false) ?? false
    facilities.cutVisit = desk.cutVisit
    return facilities
  }
}
