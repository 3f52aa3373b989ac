#define _GNU_SOURCE
#include "naming.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

// Some file systems know renaming, but not without replacing: there a second name is made.
static int link_to_free(int folder, const char *from, const char *to) {
  if (linkat(folder, from, folder, to, 0) != 0) return -1;
  return unlinkat(folder, from, 0);
}

int declic_rename_to_free(int folder, const char *from, const char *to) {
  if (renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return -1;
  return link_to_free(folder, from, to);
}
