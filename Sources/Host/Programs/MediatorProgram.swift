import Glibc
import Interface
import Mediation
import ProgressStore
import Terminal
import Text

/// The mediator's interface: a supervisor, and under it the room, its loop and its performer.
public struct MediatorProgram: Sendable {
  private let settings: ViewSettings
  private let storePath: String?
  private let courses: [String]
  private let patience: Patience?

  /// Makes a program on the store of a path; after `idleMinutes` without a key the page is hidden and
  /// the passphrase asked again, never with 0.
  public init(
    view settings: ViewSettings, storePath: String?, courses: [String], idleMinutes: Double
  ) {
    self.settings = settings
    self.storePath = storePath
    self.courses = courses
    self.patience = Patience(minutes: idleMinutes)
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
    let catalogues = files.readCatalogues()
    let console = Console(environment: environment)
    guard let storePath else { return console.report(.noPlace, status: EX_USAGE) }
    let store: ProgressStore
    do throws(StoreError) {
      store = try ProgressStore.open(storePath, settings: Machine.storeSettings)
    } catch {
      return console.report(error)
    }
    do throws(TerminalError) {
      let stage = try TerminalStage(
        environment: environment, settings: settings, isRestart: birth.restarts > 0)
      run(on: stage, store, catalogues, files, Printer(helpers: birth.helpers))
    } catch {
      return Sentences.report(Sentences.terminalLost, status: ExitStatus.inputOutput)
    }
    try? store.close()
    return ExitStatus.fine
  }

  private func run(
    on stage: TerminalStage, _ store: ProgressStore, _ catalogues: [Catalogue],
    _ files: InstalledFiles, _ printer: Printer?
  ) {
    let worker = MediatorPerformer(
      store: store,
      MediatorPerformer.Means(
        terminal: settings.placeName.string, cardWords: { files.readCardWords() },
        press: press(catalogues, printer), clock: SystemClock()))
    let performer = Performer(wake: stage.wake) { worker.perform($0) }
    var state = MediationState(
      catalogues: catalogues, language: settings.language(among: catalogues.map(\.language)),
      hasAccounts: (try? store.mediatorNames().isEmpty == false) ?? false,
      canPrint: printer != nil, rules: files.readRules(),
      accountCommand: Invocation(
        "mediator", "create", on: storePath, environment: Host.environment
      ).line, patience: patience, isLineByLine: settings.isLinear || stage.screenType == nil)
    let folders = courses.isEmpty ? [files.courses] : courses
    let shelf = CourseShelf.read(folders, labels: catalogues)
    _ = state.update(.coursesLoaded(shelf), at: SystemClock().moment())
    _ = stage.run(
      HostedMediation(state: state), performer: performer, effects: [],
      isLinear: settings.isLinear
    ) { effect in
      effect == .close ? .closed : nil
    }
  }

  /// Cards are printed in the language that the desk begins in; files go where people look, beside
  /// the store only where nothing else can be written.
  private func press(_ catalogues: [Catalogue], _ printer: Printer?) -> CardPress {
    let language = settings.language(among: catalogues.map(\.language))
    let environment = Host.environment
    let last = storePath.flatMap { path in
      path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
    let folders = DocumentsFolder.candidates(environment: environment, last: last ?? ".")
    return CardPress(
      printer: printer, folders: folders.map { TakeAwayFolder(path: $0) },
      home: environment["HOME"],
      catalogue: catalogues.first { $0.language == language }
        ?? Catalogue(language: language, templates: [:]))
  }
}
