#define _GNU_SOURCE
#include "gathering.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

struct declic_gathering declic_gathering_make(int stream) {
  struct declic_gathering made = {.stream = stream, .terminal = -1, .memory = -1};
  made.terminal = fcntl(stream, F_DUPFD_CLOEXEC, 3);
  if (made.terminal >= 0) made.memory = memfd_create("picture", MFD_CLOEXEC);
  return made;
}

void declic_gathering_begin(const struct declic_gathering *gathering) {
  if (gathering->memory >= 0) dup3(gathering->memory, gathering->stream, O_CLOEXEC);
}

// Returns false when the terminal is gone: what can't be written is lost.
static bool write_all(int fd, const char *bytes, ssize_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes += written;
    count -= written;
  }
  return true;
}

void declic_gathering_send(const struct declic_gathering *gathering) {
  if (gathering->memory < 0) return;
  dup3(gathering->terminal, gathering->stream, O_CLOEXEC);
  lseek(gathering->memory, 0, SEEK_SET);
  char bytes[16384];
  ssize_t count;
  do count = read(gathering->memory, bytes, sizeof bytes);
  while (count > 0 && write_all(gathering->terminal, bytes, count));
  // One person's picture doesn't stay in memory.
  lseek(gathering->memory, 0, SEEK_SET);
  if (ftruncate(gathering->memory, 0) != 0) return;
}

void declic_gathering_free(const struct declic_gathering *gathering) {
  if (gathering->terminal >= 0) close(gathering->terminal);
  if (gathering->memory >= 0) close(gathering->memory);
}
