// Helper programs (speech, printing): asked for by the child, run by the supervisor.
//
// The child never executes anything. It sends one message through a SOCK_SEQPACKET pair, which
// keeps the bounds of messages, so no length is sent: a byte of program, a byte of wish, then each
// argument with its final NUL.
#ifndef DECLIC_PROGRAMS_H
#define DECLIC_PROGRAMS_H

#include <stdbool.h>
#include <sys/types.h>

/// A program that may be run: the whole list is fixed before the first fork.
struct declic_program {
  /// The absolute path; nothing is searched, no shell is used.
  const char *path;
  /// The arguments that always come first, ended by NULL; NULL for none.
  const char *const *arguments;
  /// How many seconds it may take before it is ended.
  int seconds;
};

/// What is wished of a program.
enum declic_wish {
  /// Start it and don't wait; the run of the same program before is ended.
  DECLIC_START = 0,
  /// Start it and wait for its exit status.
  DECLIC_RUN = 1,
  /// End its run, if there is one.
  DECLIC_STOP = 2,
};

enum {
  /// The bytes of a request at most.
  DECLIC_REQUEST_BYTES = 32768,
  /// The arguments of a request at most.
  DECLIC_REQUEST_ARGUMENTS = 32,
  /// The programs that may run at once.
  DECLIC_RUNS = 8,
  /// The status of a request that was refused, or whose program could not be watched.
  DECLIC_REFUSED = -1,
};

/// The child's side: asks the supervisor for a program. `arguments` ends with NULL.
///
/// Returns the exit status of a `DECLIC_RUN` (128 + n when ended by signal n, 127 where the program
/// is not there), 0 for the other wishes, DECLIC_REFUSED when the request can't be made. One
/// request at a time: the callers take turns.
int declic_request(int request_fd, int program, enum declic_wish wish,
                   const char *const arguments[]);

/// A run of a helper program.
struct declic_run {
  pid_t pid;
  int program;
  bool replies;
  long long deadline;
};

/// The supervisor's side: the list of programs, and those that run.
struct declic_runs {
  const struct declic_program *programs;
  int count;
  struct declic_run running[DECLIC_RUNS];
};

/// Reads one request, checks it, does it. Returns false when the child closed its end.
bool declic_serve(struct declic_runs *runs, int fd, long long now);

/// Tells the child that a run ended; does nothing for a process that is not a run.
void declic_run_ended(struct declic_runs *runs, int fd, pid_t pid, int status);

/// Ends the runs that took too long. Returns the next deadline, or -1 when nothing runs.
long long declic_end_late_runs(struct declic_runs *runs, long long now);

/// Ends all runs at once.
void declic_end_all_runs(struct declic_runs *runs);

#endif
