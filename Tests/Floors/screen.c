// The floor of a screen: the least that ncurses needs to draw a page, move a mark, turn to a page.
//
//   screen PAGE…
//
// Each page is a text file of a screen. Lines that begin with « ▸ » can be reached: Down and Tab go
// to the next, Up to the one before; Enter turns the page.
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { rows = 24, width = 512 };

static char page[rows][width];
static int stops[rows], stop_count, here;

static void read_page(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) exit(66);
  memset(page, 0, sizeof page);
  stop_count = here = 0;
  for (int row = 0; row < rows && fgets(page[row], width, file); row++) {
    page[row][strcspn(page[row], "\n")] = 0;
    if (strncmp(page[row], "   ▸ ", strlen("   ▸ ")) == 0) stops[stop_count++] = row;
  }
  fclose(file);
}

static void draw(void) {
  erase();
  for (int row = 0; row < rows; row++) {
    bool is_here = stop_count > 0 && row == stops[here];
    if (is_here) attron(A_REVERSE);
    mvaddstr(row, 0, page[row]);
    if (is_here) attroff(A_REVERSE);
  }
  move(stop_count > 0 ? stops[here] : 0, 3);
  refresh();
}

int main(int count, char **paths) {
  if (count < 2) return 64;
  setlocale(LC_ALL, "");
  SCREEN *screen = newterm(getenv("TERM"), stdout, stdin);
  if (!screen) return 69;
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  int shown = 1, key;
  read_page(paths[shown]);
  draw();
  while ((key = getch()) != ERR) {
    if ((key == KEY_DOWN || key == '\t') && here + 1 < stop_count) here++;
    if (key == KEY_UP && here > 0) here--;
    if (key == '\r' && shown + 1 < count) read_page(paths[++shown]);
    draw();
  }
  endwin();
  delscreen(screen);
  return 0;
}
