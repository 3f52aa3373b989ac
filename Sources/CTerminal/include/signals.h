// The signals the program listens to, turned into a wake-up of its loop.
#ifndef DECLIC_SIGNALS_H
#define DECLIC_SIGNALS_H

#include <stdbool.h>

/// From now on TERM, HUP and WINCH are remembered and write to `wake_fd` (an eventfd);
/// QUIT, TSTP, TTIN, TTOU, PIPE, USR1, USR2 and INT are ignored.
///
/// To be called before ncurses starts, which then leaves these signals alone.
void declic_signals_take(int wake_fd);

/// Whether the program was asked to end (TERM or HUP) since the last call.
bool declic_signal_end_came(void);

/// Whether the window changed its size (WINCH) since the last call.
bool declic_signal_resize_came(void);

#endif
