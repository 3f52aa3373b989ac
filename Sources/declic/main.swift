import ArgumentParser
import Terminal

// The first statement of the program, before any thread: a crash never offers a debugger.
Supervisor.silenceBacktraces()
if let unknown = UnknownCommand(in: Array(CommandLine.arguments.dropFirst())) {
  DeclicCommand.exit(withError: unknown.error)
}
DeclicCommand.main()
