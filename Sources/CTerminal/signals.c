#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
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
  uint64_t one = 1;
  ssize_t written = write(atomic_load(&wake), &one, sizeof one);
  (void)written;
  errno = saved;
}

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

bool declic_signal_end_came(void) { return atomic_exchange(&end_came, false); }

bool declic_signal_resize_came(void) { return atomic_exchange(&resize_came, false); }
