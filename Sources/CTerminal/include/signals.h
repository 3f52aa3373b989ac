// The signals the program listens to, turned into a wake-up of its loop.
#ifndef DECLIC_SIGNALS_H
#define DECLIC_SIGNALS_H

#include <stdbool.h>

/// Opens a pipe that never blocks and isn't inherited. Returns 0, or -1 with errno.
int declic_wake_pipe(int ends[2]);

/// From now on TERM, HUP and WINCH are remembered and write a byte to `wake_fd` (which never blocks);
/// QUIT, TSTP, TTIN, TTOU, PIPE, USR1, USR2 and INT are ignored.
///
/// To be called before ncurses starts, which then leaves these signals alone.
void declic_signals_take(int wake_fd);

/// From now on nothing is written to `wake_fd`, which may be closed.
void declic_signals_forget(int wake_fd);

/// Whether the program was asked to end (TERM or HUP) since the last call.
bool declic_signal_end_came(void);

/// Whether the window changed its size (WINCH) since the last call.
bool declic_signal_resize_came(void);

#endif
