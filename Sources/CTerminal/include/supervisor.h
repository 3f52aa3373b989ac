// The supervisor: a small parent that owns the terminal and starts the program again.
#ifndef DECLIC_SUPERVISOR_H
#define DECLIC_SUPERVISOR_H

#include "programs.h"

/// What the supervisor knows before it forks.
struct declic_supervision {
  /// The helper programs that may be run.
  const struct declic_program *programs;
  /// How many they are.
  int program_count;
  /// A file that gets one line a death, without personal data; NULL for none.
  const char *log_path;
  /// The sentence said when the program dies again and again.
  const char *farewell;
  /// The longest pause between two lives, in milliseconds; the pauses grow up to it.
  int longest_pause_ms;
};

/// What a child is told when it is born.
struct declic_birth {
  /// How many children died before it; 0 for the first.
  int restarts;
  /// Where it asks for helper programs.
  int request_fd;
};

/// The program itself. Its result is the exit status.
typedef int (*declic_child)(const struct declic_birth *birth, void *context);

enum {
  /// The exit status when the program died too often (EX_SOFTWARE of sysexits).
  DECLIC_GAVE_UP = 70,
  /// How many short lives in a row are enough.
  DECLIC_SHORT_LIVES = 8,
  /// How many seconds make a life long enough to forget the deaths before it.
  DECLIC_LONG_LIFE = 30,
};

/// Runs the child until it ends well, and returns the exit status of the whole.
///
/// To be called while the process has one thread. An exit status of 0, 1 or 64 to 78 is a good
/// end; a signal or any other status is a death: the terminal is restored and cleared, and after a
/// pause a new child is born. TERM and HUP end the child, within one second, and return 0.
int declic_supervise(declic_child child, void *context,
                     const struct declic_supervision *supervision);

/// Makes sure that a crash never offers a debugger on the terminal.
///
/// The Swift runtime takes the signals of a crash when the process image starts; this gives them
/// back to the system, which ends the process.
void declic_silence_backtraces(void);

#endif
