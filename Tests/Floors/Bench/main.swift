// Times our own rooms beside their floors, in one process and by turns.
//
//   declic-bench layout|lessons|parsing|page|fold|decisions TIMES
//   declic-bench store TIMES FOLDER
//
// Each line of the output is « FLOOR OURS », in nanoseconds.

import Glibc

let arguments = CommandLine.arguments
let times = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1
switch (arguments.dropFirst().first, arguments.count) {
case ("layout", 3): measureLayout(times: times)
case ("lessons", 3): measureLessons(times: times)
case ("parsing", 3): measureParsing(times: times)
case ("page", 3): measureFirstPage(times: times)
case ("fold", 3): measureFold(times: times)
case ("decisions", 3): measureDecisions(times: times)
case ("store", 4): try measureStore(times: times, folder: arguments[3])
default: exit(EX_USAGE)
}
