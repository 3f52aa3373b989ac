// The terminal as it was before the program, and how to give it back.
#ifndef DECLIC_GUARD_H
#define DECLIC_GUARD_H

#include <stdbool.h>
#include <termios.h>

/// The terminal as it was before the program.
struct declic_guard {
  /// The terminal that is written to; -1 where there is none.
  int fd;
  /// Whether it understands more than lines.
  bool has_screen;
  /// Its modes.
  struct termios modes;
};

/// Remembers the terminal of the standard input or output.
void declic_guard_take(struct declic_guard *guard);

/// Gives the modes back (echo, line by line).
void declic_guard_restore_modes(const struct declic_guard *guard);

/// Gives the modes back, leaves the other screen, shows the cursor, stops the mouse, and clears
/// the screen and what scrolled away: the next person sees nothing of the last one.
void declic_guard_restore_screen(const struct declic_guard *guard);

/// Says a sentence on a line of its own.
void declic_guard_say(const struct declic_guard *guard, const char *sentence);

#endif
