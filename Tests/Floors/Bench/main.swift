// Times our own rooms beside their floors, in one process and by turns.
//
//   declic-bench layout TIMES
//   declic-bench store TIMES FOLDER
//
// Each line of the output is « FLOOR OURS », in nanoseconds. The first rounds are not told: they
// pay for pages of memory and caches that all others find there.

import Glibc

let arguments = CommandLine.arguments
switch (arguments.dropFirst().first, arguments.count) {
case ("layout", 3): measureLayout(times: Int(arguments[2]) ?? 1)
case ("store", 4): try measureStore(times: Int(arguments[2]) ?? 1, folder: arguments[3])
default: exit(EX_USAGE)
}
