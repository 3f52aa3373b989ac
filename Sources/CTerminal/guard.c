#define _GNU_SOURCE
#include "guard.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void declic_guard_take(struct declic_guard *guard) {
  const char *type = getenv("TERM");
  guard->fd = isatty(STDOUT_FILENO) ? STDOUT_FILENO : isatty(STDIN_FILENO) ? STDIN_FILENO : -1;
  guard->has_screen = type && *type && strcmp(type, "dumb") != 0;
  if (guard->fd >= 0 && tcgetattr(guard->fd, &guard->modes) != 0) guard->fd = -1;
}

// A stopped line (^S on the wire) must not stop the supervisor: what can't be written is lost.
static void put(const struct declic_guard *guard, const char *bytes) {
  struct pollfd output = {.fd = guard->fd, .events = POLLOUT};
  if (guard->fd < 0 || poll(&output, 1, 200) != 1 || !(output.revents & POLLOUT)) return;
  ssize_t written = write(guard->fd, bytes, strlen(bytes));
  (void)written;
}

void declic_guard_restore_modes(const struct declic_guard *guard) {
  // Now, not after the output drained: a stopped line never drains.
  if (guard->fd >= 0) tcsetattr(guard->fd, TCSANOW, &guard->modes);
}

void declic_guard_restore_screen(const struct declic_guard *guard) {
  declic_guard_restore_modes(guard);
  if (!guard->has_screen) return;
  put(guard,
      "\033[?1049l"            // the screen of before
      "\033[?25h"              // the cursor is seen
      "\033[0m"                // no attribute, no colour
      "\033[?1000l\033[?1006l" // no mouse
      "\033[?1l\033>"          // arrows and keypad as usual
      "\033[2J\033[3J\033[H"); // nothing on the screen, nor above it
}

void declic_guard_say(const struct declic_guard *guard, const char *sentence) {
  if (!sentence) return;
  put(guard, sentence);
  put(guard, "\r\n");
}
