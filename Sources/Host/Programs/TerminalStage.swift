import Interface
import Terminal

/// The terminal, and the way pages are shown on it; it can change while a visit goes on.
struct TerminalStage {
  /// The environment of the process.
  let environment: [String: String]
  /// How pages are shown, as the command line asks.
  let settings: ViewSettings
  /// Whether the program was started again after it died.
  let isRestart: Bool
  /// Wakes the loop.
  let wake: WakePipe
  /// What the loop waits on.
  let events: EventSource

  /// Takes the terminal's signals.
  init(
    environment: [String: String], settings: ViewSettings, isRestart: Bool
  ) throws(TerminalError) {
    self.environment = environment
    self.settings = settings
    self.isRestart = isRestart
    self.wake = try WakePipe()
    self.events = EventSource(wake: wake)
  }

  /// Whether a whole screen can be drawn; nil where only lines can be written.
  var screenType: String? {
    let capability = TerminalCapability.detect(environment: environment)
    if case .fullScreen(let type) = capability { return type } else { return nil }
  }

  /// Runs a room until it ends, on a screen or line by line; answers the room as it is then.
  func run<Room: Hosted>(
    _ room: Room, performer: Performer<Room.Effect, Room.Message>,
    effects: [Room.Effect], isLinear: Bool, end: @escaping (Room.Effect) -> LoopEnd?
  ) -> (room: Room, end: LoopEnd) {
    if !isLinear, let screenType,
      let view = try? ScreenView(
        type: screenType, environment: environment,
        theme: settings.theme(environment: environment),
        restartedAt: isRestart ? SystemClock().monotonicMilliseconds() : nil)
    {
      return run(room, view, performer, effects, end)
    }
    let lines = LinesView(environment: environment, isRestart: isRestart)
    return run(room, lines, performer, effects, end)
  }

  private func run<Room: Hosted, View: PageView>(
    _ room: Room, _ view: View, _ performer: Performer<Room.Effect, Room.Message>,
    _ effects: [Room.Effect], _ end: @escaping (Room.Effect) -> LoopEnd?
  ) -> (room: Room, end: LoopEnd) {
    let loop = Loop(
      room: room, view: view, performer: performer, events: events, clock: SystemClock(),
      end: end)
    let result = loop.run(beginningWith: effects)
    loop.leave()
    return (loop.room, result)
  }
}
