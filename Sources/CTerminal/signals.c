#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <unistd.h>

// Signals belong to the process, so what remembers them does too. The flags are what counts;
// the write only wakes the loop, and may be lost when 2,000 come at once.
static atomic_bool end_came = false;
static atomic_bool resize_came = false;
static atomic_int wake = -1;

static void remember(int signal) {
  int saved = errno;
  atomic_store(signal == SIGWINCH ? &resize_came : &end_came, true);
  ssize_t written = write(atomic_load(&wake), "s", 1);
  (void)written;
  errno = saved;
}

int declic_wake_pipe(int ends[2]) { return pipe2(ends, O_NONBLOCK | O_CLOEXEC); }

void declic_signals_take(int wake_fd) {
  static const int ignored[] = {SIGINT,  SIGQUIT, SIGTSTP, SIGTTIN,
                                SIGTTOU, SIGPIPE, SIGUSR1, SIGUSR2};
  static const int listened[] = {SIGTERM, SIGHUP, SIGWINCH};
  atomic_store(&wake, wake_fd);
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) sigaction(ignored[i], &ignore, NULL);
  struct sigaction listen = {.sa_handler = remember, .sa_flags = SA_RESTART};
  for (size_t i = 0; i < sizeof listened / sizeof *listened; i++)
    sigaction(listened[i], &listen, NULL);
}

void declic_signals_forget(int wake_fd) {
  int expected = wake_fd;
  atomic_compare_exchange_strong(&wake, &expected, -1);
}

bool declic_signal_end_came(void) { return atomic_exchange(&end_came, false); }

bool declic_signal_resize_came(void) { return atomic_exchange(&resize_came, false); }
