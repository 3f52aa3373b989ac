#define _GNU_SOURCE
#include "supervisor.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "guard.h"

// A child that was asked to end gets this long before it is killed.
enum { grace_ms = 1000 };

struct supervisor {
  const struct declic_supervision *plan;
  struct declic_guard guard;
  struct declic_runs runs;
  sigset_t mask_before;
  int signal_fd;
  int request_fd;
  pid_t child;
  // How the child ended, as waitpid(2) says it.
  int status;
  // When a child that was asked to end is killed; -1 while nobody asked.
  long long kill_at;
};

static long long now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

// TERM, HUP and CHLD are read from a descriptor; what a key could send is ignored, by the child too.
static void take_signals(struct supervisor *self) {
  static const int ignored[] = {SIGINT,  SIGQUIT, SIGTSTP, SIGTTIN,
                                SIGTTOU, SIGPIPE, SIGUSR1, SIGUSR2};
  for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) signal(ignored[i], SIG_IGN);
  signal(SIGCHLD, SIG_DFL);
  sigset_t read;
  sigemptyset(&read);
  sigaddset(&read, SIGTERM);
  sigaddset(&read, SIGHUP);
  sigaddset(&read, SIGCHLD);
  sigprocmask(SIG_BLOCK, &read, &self->mask_before);
  self->signal_fd = signalfd(-1, &read, SFD_CLOEXEC | SFD_NONBLOCK);
}

// In the child: it ends with its parent, and leaves no picture of its memory (PINs) behind.
static void become(struct supervisor *self, declic_child child, void *context,
                   struct declic_birth birth, pid_t supervisor) {
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (getppid() != supervisor) _exit(0);
  prctl(PR_SET_DUMPABLE, 0);
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  close(self->signal_fd);
  signal(SIGTERM, SIG_DFL);
  signal(SIGHUP, SIG_DFL);
  sigprocmask(SIG_SETMASK, &self->mask_before, NULL);
  exit(child(&birth, context));
}

// Returns false when there are no processes or descriptors left.
static bool bear(struct supervisor *self, declic_child child, void *context, int restarts) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) return false;
  pid_t supervisor = getpid();
  self->child = fork();
  if (self->child == 0) {
    close(pair[0]);
    struct declic_birth birth = {.restarts = restarts, .request_fd = pair[1]};
    become(self, child, context, birth, supervisor);
  }
  close(pair[1]);
  self->request_fd = pair[0];
  if (self->child > 0) return true;
  close(pair[0]);
  return false;
}

static void reap(struct supervisor *self) {
  int status;
  pid_t pid;
  while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
    if (pid == self->child) {
      self->child = 0;
      self->status = status;
    } else {
      declic_run_ended(&self->runs, self->request_fd, pid, status);
    }
  }
}

static void read_signals(struct supervisor *self) {
  struct signalfd_siginfo info;
  while (read(self->signal_fd, &info, sizeof info) == sizeof info) {
    if (info.ssi_signo == SIGCHLD) continue;
    if (self->child > 0) kill(self->child, (int)info.ssi_signo);
    if (self->kill_at < 0) self->kill_at = now_ms() + grace_ms;
  }
  reap(self);
}

// Waits for a signal, a request or a moment (-1 for none), and does what it asks.
static void attend(struct supervisor *self, long long until) {
  long long now = now_ms();
  long long late = declic_end_late_runs(&self->runs, now);
  if (late >= 0 && (until < 0 || late < until)) until = late;
  int pause = until < 0 ? -1 : until <= now ? 0 : (int)(until - now);
  struct pollfd sources[] = {
      {.fd = self->signal_fd, .events = POLLIN},
      {.fd = self->request_fd, .events = POLLIN},
  };
  if (poll(sources, 2, pause) <= 0) return;
  if (sources[0].revents) read_signals(self);
  if (!sources[1].revents || self->request_fd < 0) return;
  if (declic_serve(&self->runs, self->request_fd, now_ms())) return;
  close(self->request_fd);
  self->request_fd = -1;
}

// Serves the child until it is gone.
static void watch(struct supervisor *self) {
  while (self->child > 0) {
    attend(self, self->kill_at);
    bool isLate = self->kill_at >= 0 && now_ms() >= self->kill_at;
    if (isLate && self->child > 0) kill(self->child, SIGKILL);
    if (isLate && self->child > 0) self->kill_at = now_ms() + grace_ms;
  }
  declic_end_all_runs(&self->runs);
  if (self->request_fd >= 0) close(self->request_fd);
  self->request_fd = -1;
}

// Waits before the next birth. Returns false when the program is asked to end meanwhile.
static bool pause_before_birth(struct supervisor *self, int short_lives) {
  static const int pauses_ms[] = {100, 500, 1000, 2000, 5000, 10000};
  int last = (int)(sizeof pauses_ms / sizeof *pauses_ms) - 1;
  int index = short_lives - 1 < last ? short_lives - 1 : last;
  int pause = pauses_ms[index < 0 ? 0 : index];
  if (pause > self->plan->longest_pause_ms) pause = self->plan->longest_pause_ms;
  long long until = now_ms() + pause;
  while (self->kill_at < 0 && now_ms() < until) attend(self, until);
  return self->kill_at < 0;
}

static bool ended_well(int status) {
  if (!WIFEXITED(status)) return false;
  int code = WEXITSTATUS(status);
  return code == 0 || code == 1 || (code >= 64 && code <= 78);
}

static void log_death(const char *path, int status, long long life_ms, int short_lives) {
  if (!path) return;
  int fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
  if (fd < 0) return;
  time_t now = time(NULL);
  struct tm utc;
  char when[32] = "";
  if (gmtime_r(&now, &utc)) strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", &utc);
  bool bySignal = WIFSIGNALED(status);
  dprintf(fd, "%s died of %s %d after %lld s, short lives in a row: %d\n", when,
          bySignal ? "signal" : "exit status",
          bySignal ? WTERMSIG(status) : WEXITSTATUS(status), life_ms / 1000, short_lives);
  close(fd);
}

// Lives child after child. Returns the exit status of the whole.
static int live(struct supervisor *self, declic_child child, void *context) {
  int short_lives = 0;
  for (int restarts = 0;; restarts++) {
    long long born = now_ms();
    // A fork that fails is a very short life, which the log shows as the exit status 71 (EX_OSERR).
    self->status = W_EXITCODE(71, 0);
    bool isBorn = bear(self, child, context, restarts);
    if (isBorn) watch(self);
    if (self->kill_at >= 0) break;
    if (isBorn && ended_well(self->status)) return WEXITSTATUS(self->status);
    declic_guard_restore_screen(&self->guard);
    long long life = now_ms() - born;
    short_lives = life < DECLIC_LONG_LIFE * 1000LL ? short_lives + 1 : 0;
    log_death(self->plan->log_path, self->status, life, short_lives);
    if (short_lives >= DECLIC_SHORT_LIVES) {
      declic_guard_say(&self->guard, self->plan->farewell);
      return DECLIC_GAVE_UP;
    }
    if (!pause_before_birth(self, short_lives)) break;
  }
  if (!ended_well(self->status)) declic_guard_restore_screen(&self->guard);
  return 0;
}

int declic_supervise(declic_child child, void *context,
                     const struct declic_supervision *supervision) {
  struct supervisor self = {
      .plan = supervision,
      .runs = {.programs = supervision->programs, .count = supervision->program_count},
      .request_fd = -1,
      .kill_at = -1,
  };
  declic_guard_take(&self.guard);
  take_signals(&self);
  int code = live(&self, child, context);
  declic_guard_restore_modes(&self.guard);
  return code;
}

void declic_silence_backtraces(void) {
  // The signals whose handler the Swift runtime sets before main, and never again.
  static const int crashes[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP, SIGSYS};
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) {
    struct sigaction now;
    if (sigaction(crashes[i], NULL, &now) == 0 && now.sa_handler == SIG_IGN) continue;
    signal(crashes[i], SIG_DFL);
  }
}
