#define _GNU_SOURCE
#include "tty.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/vfs.h>
#include <unistd.h>

int declic_tty_size(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

bool declic_input_ended(int fd) {
  struct pollfd input = {.fd = fd, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  int waiting = 0;
  if (ioctl(fd, FIONREAD, &waiting) == 0 && waiting > 0) return false;
  return true;
}

int declic_tty_read_lines(int fd, const struct termios *before, bool echo) {
  struct termios lines = *before;
  lines.c_iflag |= ICRNL;
  lines.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  lines.c_lflag |= ICANON;
  lines.c_lflag &= ~(tcflag_t)(ISIG | ECHO | ECHONL);
  // ECHONL: the end of a secret line is still seen, so that the next prompt starts a line.
  lines.c_lflag |= echo ? ECHO : ECHONL;
  lines.c_cc[VEOF] = _POSIX_VDISABLE;
  return tcsetattr(fd, TCSANOW, &lines);
}

long declic_file_system_kind(const char *path) {
  struct statfs system;
  if (statfs(path, &system) != 0) return -1;
  return (long)system.f_type;
}
