import CTerminal
import Glibc
public import Text

/// The small parent that owns the terminal and starts the program again when it dies.
///
/// `main` begins with `Supervisor.silenceBacktraces()`, then `run`: both before any thread exists.
public struct Supervisor {
  /// The helper programs that may be run, by index.
  public var programs: [HelperProgram]
  /// A file that gets one line a death, without personal data; nil for none.
  public var logPath: String?
  /// The sentence said when the program dies again and again.
  public var farewell: SafeText
  /// The longest pause between two lives; pauses grow up to it, from a tenth of a second.
  public var longestPause: Duration

  /// Makes a plan of supervision.
  public init(
    programs: [HelperProgram], logPath: String?, farewell: SafeText,
    longestPause: Duration = .seconds(10)
  ) {
    precondition(programs.count <= 256, "There are at most 256 helper programs.")
    self.longestPause = longestPause
    self.programs = programs
    self.logPath = logPath
    self.farewell = farewell
  }

  /// Makes sure that a crash never offers a debugger to the public.
  ///
  /// The first statement of `main`: the Swift runtime takes the signals of a crash before it, and
  /// this gives them back to the system.
  public static func silenceBacktraces() {
    declic_silence_backtraces()
  }

  /// Runs the child until it ends well, and returns the exit status of the whole: the child's, 0
  /// after TERM or HUP, 70 when it died eight times in a row within 30 seconds of its birth.
  ///
  /// `child` runs in a process of its own; what it returns is its exit status. 0, 1 and 64 to 78
  /// are good ends; a signal or any other status is a death, and a new child is born.
  ///
  /// The environment says whether the farewell can have accents.
  public func run(environment: [String: String], _ child: (Birth) -> Int32) -> Int32 {
    withoutActuallyEscaping(child) { child in
      var body = Body(run: child)
      return withPlan(.detect(environment: environment)) { plan in
        withUnsafeMutablePointer(to: &body) { declic_supervise(Self.live, $0, plan) }
      }
    }
  }
}

extension Supervisor {
  /// What C carries from the parent to the child.
  private struct Body {
    let run: (Birth) -> Int32
  }

  /// The child, as C calls it.
  private static let live: declic_child = { birth, context in
    guard let birth = birth?.pointee, let context else { return EX_SOFTWARE }
    let body = context.assumingMemoryBound(to: Body.self).pointee
    let helpers = HelperPrograms(requests: birth.request_fd)
    return body.run(Birth(restarts: Int(birth.restarts), helpers: helpers))
  }

  /// Lends the plan to C.
  private func withPlan(
    _ repertoire: Repertoire, _ body: (UnsafePointer<declic_supervision>) -> Int32
  ) -> Int32 {
    let programs = programs.map { program in
      declic_program(
        path: strdup(program.path), arguments: Self.list(program.arguments),
        seconds: Int32(clamping: program.seconds))
    }
    return programs.withUnsafeBufferPointer { programs in
      var plan = declic_supervision(
        programs: programs.baseAddress, program_count: Int32(programs.count),
        log_path: logPath.flatMap { UnsafePointer(strdup($0)) },
        farewell: strdup(repertoire.twin(ofLine: farewell.string)),
        longest_pause_ms: Int32(clamping: Int64(longestPause / .milliseconds(1))))
      return body(&plan)
    }
  }

  /// A list for C that is never freed: it lives as long as the process.
  private static func list(_ strings: [String]) -> UnsafePointer<UnsafePointer<CChar>?> {
    let list = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: strings.count + 1)
    for (index, string) in strings.enumerated() {
      (list + index).initialize(to: UnsafePointer(strdup(string)))
    }
    (list + strings.count).initialize(to: nil)
    return UnsafePointer(list)
  }
}
