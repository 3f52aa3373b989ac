import Curriculum
import Interface
import Learning
import Terminal
import Text

/// The learner's interface: a supervisor, and under it the room, its loop and its performer.
public struct LearnerProgram: Sendable {
  private let settings: ViewSettings
  private let storePath: String?
  private let courses: [String]
  private let isKiosk: Bool
  private let patience: Patience?
  private let takeAwayFolder: TakeAwayFolder?

  /// The most minutes that `idleMinutes` can be.
  public static let mostIdleMinutes = Patience.mostMinutes

  /// Makes a program. Without a store path nothing is kept; without courses the shipped ones are
  /// shown; at a kiosk the program can't be closed from its screens; after `idleMinutes` without a
  /// key a visit ends by itself, never with 0; without a folder no page to take away is saved.
  public init(
    view settings: ViewSettings, storePath: String?, courses: [String], isKiosk: Bool,
    idleMinutes: Double, takeAwayFolder: String? = nil
  ) {
    self.settings = settings
    self.storePath = storePath
    self.courses = courses
    self.isKiosk = isKiosk
    self.patience = Patience(minutes: idleMinutes)
    self.takeAwayFolder = takeAwayFolder.map { TakeAwayFolder(path: $0) }
  }

  /// Runs until it is closed, and returns the exit status.
  public func run() -> Int32 {
    let environment = Host.environment
    let supervisor = Supervisor(
      programs: Printer.programs(environment: environment), logPath: nil,
      farewell: Sentences.farewell)
    return supervisor.run(environment: environment) { birth in live(birth) }
  }

  /// One life of the program under its supervisor.
  private func live(_ birth: Birth) -> Int32 {
    let environment = Host.environment
    guard let files = InstalledFiles.find(environment: environment) else {
      return Sentences.report(Sentences.filesMissing, status: ExitStatus.unavailable)
    }
    do throws(TerminalError) {
      let stage = try TerminalStage(
        environment: environment, settings: settings, isRestart: birth.restarts > 0)
      return run(on: stage, files, birth)
    } catch {
      return Sentences.report(Sentences.terminalLost, status: ExitStatus.inputOutput)
    }
  }

  private func run(
    on stage: TerminalStage, _ files: InstalledFiles, _ birth: Birth
  ) -> Int32 {
    let isLinear = settings.isLinear || stage.screenType == nil
    let facilities = facilities(isLinear: isLinear, birth)
    let worker = LearnerPerformer(
      LearnerPerformer.Means(
        storePath: storePath, courses: courses.isEmpty ? [files.courses] : courses,
        facilities: facilities, isRestart: birth.restarts > 0, cardWords: { files.readCardWords() },
        catalogues: { files.readCatalogues() }, rules: { files.readRules() },
        printer: { Printer(helpers: birth.helpers) }, takeAwayFolder: takeAwayFolder,
        clock: SystemClock()))
    let performer = Performer(wake: stage.wake) { worker.perform($0, report: $1) }
    let language = settings.language(among: files.languages)
    let state = LearningState(
      catalogues: [files.readCatalogue(language)].compactMap { $0 }, languages: files.languages,
      language: language, facilities: facilities, seed: UInt64.random(in: .min ... .max))
    show(HostedLearning(state: state), on: stage, performer, isLinear: isLinear)
    worker.close()
    return ExitStatus.fine
  }

  /// Shows the room, and again each time it is to be shown in the other way.
  private func show(
    _ room: HostedLearning, on stage: TerminalStage,
    _ performer: Performer<LearningEffect, LearningMessage>, isLinear: Bool
  ) {
    var (room, isLinear, effects) = (room, isLinear, [LearningEffect.prepare])
    while true {
      let (after, end) = stage.run(
        room, performer: performer, effects: effects, isLinear: isLinear, end: Self.end)
      guard end == .changedView else { return }
      (room, effects) = (after, [])
      isLinear.toggle()
      room.state.show(lineByLine: isLinear)
    }
  }

  private static func end(of effect: LearningEffect) -> LoopEnd? {
    switch effect {
    case .close: .closed
    case .showLineByLine: .changedView
    default: nil
    }
  }

  private func facilities(isLinear: Bool, _ birth: Birth) -> Facilities {
    Facilities(
      place: settings.placeName, canClose: !isKiosk, isLineByLine: isLinear,
      capabilities: isLinear ? [.characters] : [.characters, .rawKeys, .pointer],
      patience: patience, theme: settings.theme(environment: Host.environment))
  }
}
