// Questions about the terminal and the file system that Swift cannot ask by itself.
#ifndef DECLIC_TTY_H
#define DECLIC_TTY_H

#include <stdbool.h>
#include <termios.h>

/// Reads the size of a terminal in cells. Returns 0, or -1 where there is none.
int declic_tty_size(int fd, int *columns, int *rows);

/// Whether nothing can ever be read again: hang-up, closed descriptor, end of file.
///
/// To be asked only after poll(2) called the descriptor readable and nothing was found.
bool declic_input_ended(int fd);

/// Sets a terminal to read line by line, with or without echo.
///
/// No key makes a signal, stops the output or means the end of the input: on a public terminal
/// ^C, ^Z, ^S and ^D must harm nothing. `before` is the state to start from.
int declic_tty_read_lines(int fd, const struct termios *before, bool echo);

/// The kind of the file system that holds a path (`f_type` of statfs(2)), or -1.
long declic_file_system_kind(const char *path);

#endif
