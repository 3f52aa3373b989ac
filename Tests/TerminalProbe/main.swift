import Glibc
import Terminal
import Text

// A small program on the real terminal rooms, for the tests to drive through a pseudo-terminal.
Supervisor.silenceBacktraces()
let arguments = CommandLine.arguments.dropFirst()
let plan = Supervisor(
  programs: [
    HelperProgram(path: "/bin/sh", arguments: ["-c"]),
    HelperProgram(path: "/nowhere/speech"),
    HelperProgram(path: "/bin/sleep", seconds: 1),
  ],
  logPath: arguments.dropFirst().first,
  farewell: "Le programme s'arrête. Demandez de l'aide.",
  longestPause: arguments.first == "die" ? .milliseconds(50) : .seconds(10))
let status = plan.run(environment: environment) { birth in
  Probe(birth: birth, mode: arguments.first ?? "screen").live()
}
exit(status)
