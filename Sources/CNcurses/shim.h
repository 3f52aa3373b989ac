// ncurses as Swift can call it: no macro, no varargs, and `stdscr` only in here.
#ifndef DECLIC_CNCURSES_H
#define DECLIC_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

// Declared in term.h, whose macros (lines, columns …) would reach every importer.
extern NCURSES_EXPORT(int) setupterm(const char *, int, int *);

/// What was read.
enum declic_curses_kind {
  /// Nothing is there now.
  DECLIC_CURSES_NOTHING,
  /// A character; `value` is its code point.
  DECLIC_CURSES_CHARACTER,
  /// A key with a name; `value` is its KEY_ code.
  DECLIC_CURSES_KEY,
};

/// One thing read from the terminal.
struct declic_curses_input {
  enum declic_curses_kind kind;
  unsigned value;
};

/// The code of function key n.
static inline unsigned declic_curses_function_key(int n) { return (unsigned)KEY_F(n); }

/// The attributes of a cell.
static inline unsigned declic_curses_attributes(bool bold, bool reversed, bool underlined) {
  return (bold ? A_BOLD : 0) | (reversed ? A_REVERSE : 0) | (underlined ? A_UNDERLINE : 0);
}

/// Whether a type of terminal can place its cursor, and has a size one can believe.
static inline bool declic_curses_can_draw(const char *type) {
  int error = 0;
  if (setupterm(type, 1, &error) != OK || error != 1) return false;
  const char *cup = tigetstr("cup");
  // ncurses dies at sizes over some 10,000, and newterm believes the description of the terminal.
  bool is_sane = tigetnum("lines") <= 500 && tigetnum("cols") <= 500;
  return cup && cup != (char *)-1 && *cup && is_sane;
}

static inline void declic_curses_take_input(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  meta(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  set_escdelay(25);
  // We read the mouse ourselves: ncurses 6.4 loses a press that its release follows at once.
  define_key(NULL, KEY_MOUSE);
}

/// Starts a screen of a size on a type of terminal; NULL where it can't.
static inline SCREEN *declic_curses_start(
    const char *type, FILE *out, FILE *in, int height, int width) {
  // The size is ours, clamped. ncurses takes it from the environment only, and would otherwise
  // believe the terminal (60,000 columns crash it) or refuse one that says nothing.
  char number[16];
  snprintf(number, sizeof number, "%d", height);
  setenv("LINES", number, 1);
  snprintf(number, sizeof number, "%d", width);
  setenv("COLUMNS", number, 1);
  use_env(TRUE);
  use_tioctl(FALSE);
  SCREEN *screen = newterm(type, out, in);
  unsetenv("LINES");
  unsetenv("COLUMNS");
  if (!screen) return NULL;
  declic_curses_take_input();
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // A refresh is never cut short by a key that waits: the picture is always the whole frame.
  typeahead(-1);
  return screen;
}

/// Whether this type of terminal tells what the mouse does.
static inline bool declic_curses_has_mouse(void) {
  const char *kmous = tigetstr("kmous");
  return kmous && kmous != (char *)-1 && *kmous;
}

/// Clears the screen, ends it and gives the terminal back.
static inline void declic_curses_end(SCREEN *screen) {
  wbkgrndset(stdscr, &(const cchar_t){.chars = {L' '}});
  wclear(stdscr);
  wrefresh(stdscr);
  endwin();
  delscreen(screen);
}

/// Turns colours on. Returns how many there are; 0 for none.
static inline int declic_curses_start_colors(void) {
  if (!has_colors() || start_color() != OK) return 0;
  use_default_colors();
  return COLORS;
}

/// How many colour pairs there may be.
static inline int declic_curses_pair_limit(void) { return COLOR_PAIRS; }

/// Makes a pair of a foreground and a background; -1 is the terminal's own.
static inline bool declic_curses_set_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

/// Sets what an empty cell looks like.
static inline void declic_curses_set_ground(unsigned attributes, int pair) {
  cchar_t blank;
  if (setcchar(&blank, L" ", attributes, 0, &pair) == OK) wbkgrndset(stdscr, &blank);
}

/// Empties the picture.
static inline void declic_curses_erase(void) { werase(stdscr); }

/// Makes the next refresh send the whole picture.
static inline void declic_curses_forget_screen(void) { clearok(curscr, TRUE); }

/// Puts one cell: a character with its marks, ended by 0.
static inline void declic_curses_put(
    int row, int column, const wchar_t *text, unsigned attributes, int pair) {
  cchar_t cell;
  // The last cell of the screen is written too, though the cursor can't go on: ERR is no fault.
  if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvwadd_wch(stdscr, row, column, &cell);
}

/// Sends what changed, and leaves the cursor at a place.
static inline void declic_curses_refresh(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

/// Tells ncurses the size of the window.
static inline void declic_curses_resize(int height, int width) { resizeterm(height, width); }

/// Reads one thing, without waiting.
static inline struct declic_curses_input declic_curses_read(void) {
  wint_t value = 0;
  int result = wget_wch(stdscr, &value);
  if (result == OK) return (struct declic_curses_input){DECLIC_CURSES_CHARACTER, value};
  if (result == KEY_CODE_YES) return (struct declic_curses_input){DECLIC_CURSES_KEY, value};
  return (struct declic_curses_input){DECLIC_CURSES_NOTHING, 0};
}

#endif
