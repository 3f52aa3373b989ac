// Runs a program in a pseudo-terminal of 80×24 and times what it shows; told what to do by lines.
//
//   stopwatch PROGRAM [ARGUMENT…]
//
//   await TEXT            waits until TEXT was shown since the start, or since the last key
//   press HEX [QUIET_MS]  types the bytes, and waits until nothing more is shown for QUIET_MS
//
// Each line is answered by « NANOSECONDS BYTES »: from the exec or from the key, to the last piece
// that came; and how much came. Exits with 75 when something took longer than ten seconds.
// The first line of the answers is the id of the process.
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { patience_ms = 10000, capacity = 1 << 20 };

static char seen[capacity];
static size_t seen_count;
static long long origin, last;

static long long now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void begin(long long at) {
  origin = last = at;
  seen_count = 0;
}

// Takes the next piece. False when none came in time, or the program is gone.
static bool take(int terminal, int wait_ms) {
  struct pollfd output = {.fd = terminal, .events = POLLIN};
  if (poll(&output, 1, wait_ms) <= 0) return false;
  char piece[65536];
  ssize_t count = read(terminal, piece, sizeof piece);
  if (count <= 0) return false;
  last = now_ns();
  if (seen_count + (size_t)count > capacity) seen_count = 0;
  memcpy(seen + seen_count, piece, (size_t)count);
  seen_count += (size_t)count;
  return true;
}

static void await(int terminal, const char *text) {
  while (!memmem(seen, seen_count, text, strlen(text)))
    if (!take(terminal, patience_ms)) exit(75);
}

static void press(int terminal, const char *hex, int quiet_ms) {
  // What came late from the key before is not this key's.
  while (take(terminal, 0)) {}
  char bytes[64];
  size_t count = 0;
  unsigned byte;
  for (; count < sizeof bytes && sscanf(hex + 2 * count, "%2x", &byte) == 1; count++)
    bytes[count] = (char)byte;
  begin(now_ns());
  if (write(terminal, bytes, count) != (ssize_t)count) exit(75);
  if (!take(terminal, patience_ms)) exit(75);
  while (take(terminal, quiet_ms)) {}
}

// The moment of the exec is told by the child, so that the fork isn't counted.
static pid_t start(char **arguments, int *terminal) {
  int pair[2];
  if (pipe2(pair, O_CLOEXEC) != 0) exit(71);
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  pid_t child = forkpty(terminal, NULL, NULL, &size);
  if (child < 0) exit(71);
  if (child == 0) {
    long long moment = now_ns();
    if (write(pair[1], &moment, sizeof moment) == sizeof moment) execv(arguments[0], arguments);
    _exit(127);
  }
  close(pair[1]);
  long long moment;
  if (read(pair[0], &moment, sizeof moment) != sizeof moment) exit(71);
  close(pair[0]);
  begin(moment);
  return child;
}

// A terminal that hangs up ends every program; one that doesn't listen is killed.
static void end(pid_t child, int terminal) {
  close(terminal);
  for (int i = 0; i < 500; i++) {
    if (waitpid(child, NULL, WNOHANG) == child) return;
    usleep(10000);
  }
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
}

int main(int count, char **arguments) {
  if (count < 2) return 64;
  int terminal;
  pid_t child = start(arguments + 1, &terminal);
  setvbuf(stdout, NULL, _IOLBF, 0);
  printf("%d\n", child);
  char line[512], hex[128];
  int quiet_ms;
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    quiet_ms = 25;
    if (strncmp(line, "await ", 6) == 0) await(terminal, line + 6);
    else if (sscanf(line, "press %127s %d", hex, &quiet_ms) >= 1) press(terminal, hex, quiet_ms);
    else return 64;
    printf("%lld %zu\n", last - origin, seen_count);
  }
  end(child, terminal);
  return 0;
}
