// ncurses as Swift can call it: no macro, no varargs, and `stdscr` only in here.
#ifndef DECLIC_CNCURSES_H
#define DECLIC_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>
#include <stdio.h>
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
  /// The mouse; `value` holds DECLIC_CURSES_ gestures.
  DECLIC_CURSES_POINTER,
};

/// What the mouse did; several may come at once.
enum {
  DECLIC_CURSES_PRESS = 1,
  DECLIC_CURSES_RELEASE = 2,
  DECLIC_CURSES_SCROLL_UP = 4,
  DECLIC_CURSES_SCROLL_DOWN = 8,
};

/// One thing read from the terminal.
struct declic_curses_input {
  enum declic_curses_kind kind;
  unsigned value;
  int row;
  int column;
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
  mousemask(BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON1_CLICKED | BUTTON4_PRESSED |
                BUTTON5_PRESSED,
            NULL);
  // No wait for a second click: press and release are told as they come.
  mouseinterval(0);
}

/// Starts a screen on a type of terminal; NULL where it can't.
static inline SCREEN *declic_curses_start(const char *type, FILE *out, FILE *in) {
  // Neither the environment nor the terminal is believed: the size is set, clamped, afterwards.
  use_env(FALSE);
  use_tioctl(FALSE);
  SCREEN *screen = newterm(type, out, in);
  if (!screen) return NULL;
  declic_curses_take_input();
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // A refresh is never cut short by a key that waits: the picture is always the whole frame.
  typeahead(-1);
  return screen;
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

static inline unsigned declic_curses_gestures(mmask_t state) {
  unsigned gestures = 0;
  if (state & (BUTTON1_PRESSED | BUTTON1_CLICKED)) gestures |= DECLIC_CURSES_PRESS;
  if (state & (BUTTON1_RELEASED | BUTTON1_CLICKED)) gestures |= DECLIC_CURSES_RELEASE;
  if (state & BUTTON4_PRESSED) gestures |= DECLIC_CURSES_SCROLL_UP;
  if (state & BUTTON5_PRESSED) gestures |= DECLIC_CURSES_SCROLL_DOWN;
  return gestures;
}

/// Reads one thing, without waiting.
static inline struct declic_curses_input declic_curses_read(void) {
  wint_t value = 0;
  int result = wget_wch(stdscr, &value);
  if (result == OK) return (struct declic_curses_input){DECLIC_CURSES_CHARACTER, value, 0, 0};
  if (result != KEY_CODE_YES)
    return (struct declic_curses_input){DECLIC_CURSES_NOTHING, 0, 0, 0};
  MEVENT mouse;
  if (value != KEY_MOUSE || getmouse(&mouse) != OK)
    return (struct declic_curses_input){DECLIC_CURSES_KEY, value, 0, 0};
  return (struct declic_curses_input){
      DECLIC_CURSES_POINTER, declic_curses_gestures(mouse.bstate), mouse.y, mouse.x};
}

#endif
