import CourseFormat
import Curriculum
import Foundation
import Interface
import Records
import TestSupport
import Testing
import Text

@testable import Learning

/// Somebody in front of the learner's room: keys and clicks in, pictures and effects out, on a
/// fixed clock and seed.
struct Scene {
  /// The room.
  private(set) var room: LearningState
  /// The world that answers.
  var world = World()
  /// All that the room asked for, oldest first.
  private(set) var effects: [LearningEffect] = []
  /// What was asked for and isn't answered yet.
  private(set) var waiting: [LearningEffect] = []
  /// Whether the world answers at once.
  var answersAtOnce = true
  /// What is on the screen.
  private(set) var layout: LaidOut
  private var interface = InterfaceState()
  private let size: Size
  private var elapsed = 0

  /// A Thursday at 14 h 05.
  private static let start = 1_795_698_300_000

  /// Opens the room on the welcome, with its course.
  init(
    _ columns: Int = 80, _ rows: Int = 24, language: Language = .french,
    facilities: Facilities = Scene.facilities, courses: [LoadedCourse] = [SmallCourse.loaded],
    seed: UInt64 = 3
  ) {
    size = Size(columns: columns, rows: rows)
    room = LearningState(
      catalogues: ShippedCatalogues.all, language: language, facilities: facilities, seed: seed)
    layout = room.page.laidOut(columns, rows)
    hear(.coursesLoaded(courses))
  }

  /// A machine with a printer and a mediator, on a screen with a mouse.
  static let facilities = Facilities(
    place: "Poste 4", canPrint: true, hasMediator: true,
    capabilities: [.characters, .rawKeys, .pointer])

  /// The time now.
  var now: Now {
    Now(
      moment: Moment(milliseconds: Self.start + elapsed, zoneMinutes: 60),
      monotonic: 100_000 + elapsed)
  }

  /// The page that is shown.
  var page: Page { room.page }

  /// The words on the screen.
  var screen: String { textPicture(of: layout.frame) }

  /// The words on the screen, without the blanks that place them.
  var words: String {
    screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The page as it is printed line by line, with what is asked after it.
  var lines: String {
    var dialogue = LinearState(words: room.words)
    let lines = dialogue.open(page)
    return (lines + [dialogue.prompt.text]).map { $0.string }.joined(separator: "\n")
  }

  /// The same with plain spaces before signs.
  var plainLines: String { lines.replacing("\u{A0}", with: " ") }

  /// What was kept, oldest first.
  var facts: [EventBody] { world.facts }
}

extension Scene {
  /// Presses keys, one a second.
  mutating func press(_ keys: Key...) {
    for key in keys {
      elapsed += 1000
      send(.key(key))
    }
  }

  /// Holds Enter down: it repeats as keyboards do, after half a second each thirtieth of one.
  mutating func holdEnter(times: Int) {
    for number in 0..<times {
      elapsed += number == 1 ? 500 : 33
      send(.key(.enter))
    }
  }

  /// Types a text, a key at a time.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Clicks on the first letter of some words, after scrolling to them; fails where they aren't.
  mutating func click(on words: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for _ in 0..<12 where place(of: words) == nil { turnWheel(.scrollDown) }
    for _ in 0..<12 where place(of: words) == nil { turnWheel(.scrollUp) }
    guard let place = place(of: words) else {
      Issue.record("“\(words)” isn't on the screen:\n\(screen)", sourceLocation: sourceLocation)
      return
    }
    click(at: place)
  }

  /// Clicks on a cell.
  mutating func click(at point: Point) {
    elapsed += 1000
    send(.pointer(Pointer(.press, column: point.column, row: point.row)))
  }

  /// Lets time go by.
  mutating func wait(seconds: Int) {
    elapsed += seconds * 1000
  }

  /// Lets time go by without anybody there: the room is told each second.
  mutating func waitAlone(minutes: Double) {
    for _ in 0..<Int(minutes * 60) {
      wait(seconds: 1)
      ask(room.tick(at: now))
    }
  }

  /// Tells the room something, and lets the world answer.
  mutating func hear(_ message: LearningMessage) {
    tell(message)
    if answersAtOnce { answer() }
  }

  /// Lets the world answer all that was asked for.
  mutating func answer() {
    while !waiting.isEmpty {
      for message in world.perform(waiting.removeFirst(), at: now.moment) { tell(message) }
    }
  }

  /// The program shows its pages in the other way.
  mutating func show(lineByLine isLineByLine: Bool) {
    room.show(lineByLine: isLineByLine)
  }

  /// The program is killed and starts again: nothing is left but what was kept.
  mutating func restart(cutting cut: CutVisit = .withoutCard) {
    var facilities = room.facilities
    facilities.cutVisit = cut
    let courses = room.courses ?? []
    room = LearningState(
      catalogues: ShippedCatalogues.all, language: room.language, facilities: facilities, seed: 5)
    waiting = []
    hear(.coursesLoaded(courses))
  }

  /// Something that others write about the learner, and that the room then hears of.
  mutating func others(write bodies: [EventBody]) {
    guard let learner = room.learner ?? room.caller else { return }
    elapsed += 1000
    hear(.arrived(world.write(bodies, for: learner, at: now.moment, on: "bureau")))
  }

  private mutating func tell(_ message: LearningMessage) {
    ask(room.update(message, at: now), answering: false)
  }

  private mutating func ask(_ asked: [LearningEffect], answering: Bool = true) {
    effects += asked
    waiting += asked
    if answering, answersAtOnce { answer() }
    interface.adopt(page)
    look()
  }

  private mutating func send(_ input: Input) {
    let wasHidden = room.isHidden
    room.touch(at: now)
    let shown = wasHidden ? room.stillTherePage : page
    let actions = interface.handle(input, at: now.monotonic, page: shown, layout: layout)
    if !wasHidden { for action in actions { hear(.action(action)) } }
    interface.adopt(page)
    look()
  }

  private mutating func turnWheel(_ gesture: Pointer.Gesture) {
    elapsed += 1000
    send(.pointer(Pointer(gesture, column: 5, row: 5)))
  }

  private mutating func look() {
    layout = Layout.lay(
      out: page, state: interface, size: size, words: LayoutWords(room.words))
  }

  private func place(of words: String) -> Point? {
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    for (row, line) in rows.enumerated() {
      if let range = line.range(of: words) {
        return Point(column: DisplayWidth.of(line[..<range.lowerBound]), row: row)
      }
    }
    return nil
  }
}
