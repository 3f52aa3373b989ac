import ArgumentParser
import Terminal

// The first statement of the program, before any thread: a crash never offers a debugger.
Supervisor.silenceBacktraces()
DeclicCommand.main()
