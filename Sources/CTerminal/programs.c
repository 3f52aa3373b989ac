#define _GNU_SOURCE
#include "programs.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

int declic_request(int fd, int program, enum declic_wish wish, const char *const arguments[]) {
  char message[DECLIC_REQUEST_BYTES];
  size_t length = 2;
  message[0] = (char)program;
  message[1] = (char)wish;
  for (int i = 0; arguments && arguments[i]; i++) {
    size_t size = strlen(arguments[i]) + 1;
    if (i >= DECLIC_REQUEST_ARGUMENTS || size > sizeof message - length) return DECLIC_REFUSED;
    memcpy(message + length, arguments[i], size);
    length += size;
  }
  if (send(fd, message, length, MSG_NOSIGNAL) != (ssize_t)length) return DECLIC_REFUSED;
  if (wish != DECLIC_RUN) return 0;
  int32_t status = DECLIC_REFUSED;
  ssize_t got;
  do got = recv(fd, &status, sizeof status, 0);
  while (got < 0 && errno == EINTR);
  return got == sizeof status ? status : DECLIC_REFUSED;
}

static void reply(int fd, int status) {
  int32_t answer = status;
  // A child that doesn't listen must not stop its supervisor.
  send(fd, &answer, sizeof answer, MSG_NOSIGNAL | MSG_DONTWAIT);
}

static void end_run(struct declic_run *run, int signal) {
  if (run->pid > 0) kill(-run->pid, signal);
}

// In the new process: no terminal, no inherited descriptor, no inherited signal disposition.
static void become(const char *path, char *const argv[], pid_t supervisor) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != supervisor) _exit(127);
  sigset_t none;
  sigemptyset(&none);
  for (int i = 1; i < 32; i++) signal(i, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  int null = open("/dev/null", O_RDWR);
  if (null < 0) _exit(127);
  for (int i = 0; i < 3; i++) dup2(null, i);
  close_range(3, ~0U, 0);
  execv(path, argv);
  _exit(127);
}

static pid_t start(const struct declic_program *program, char *const asked[]) {
  enum { most = 2 * DECLIC_REQUEST_ARGUMENTS + 2 };
  char *argv[most] = {(char *)program->path};
  int count = 1;
  for (int i = 0; program->arguments && program->arguments[i] && count < most - 1; i++)
    argv[count++] = (char *)program->arguments[i];
  for (int i = 0; asked[i] && count < most - 1; i++) argv[count++] = asked[i];
  pid_t supervisor = getpid();
  pid_t pid = fork();
  if (pid == 0) become(program->path, argv, supervisor);
  // Both sides set the group, so that it exists before anybody signals it.
  if (pid > 0) setpgid(pid, pid);
  return pid;
}

// Cuts the text of a request into arguments. Returns false when it isn't whole.
static bool cut(char *text, size_t length, char *arguments[]) {
  int count = 0;
  if (length > 0 && text[length - 1] != '\0') return false;
  for (size_t at = 0; at < length; at += strlen(text + at) + 1) {
    if (count >= DECLIC_REQUEST_ARGUMENTS) return false;
    arguments[count++] = text + at;
  }
  arguments[count] = NULL;
  return true;
}

// The place for a new run: the one of the same program (ended first), or a free one.
static struct declic_run *place(struct declic_runs *runs, int program) {
  struct declic_run *vacant = NULL;
  for (int i = 0; i < DECLIC_RUNS; i++) {
    struct declic_run *run = &runs->running[i];
    if (run->pid > 0 && run->program == program) end_run(run, SIGKILL);
    if (run->pid == 0 && !vacant) vacant = run;
  }
  return vacant;
}

static bool begin(struct declic_runs *runs, int program, bool replies, char *const arguments[],
                  long long now) {
  struct declic_run *run = place(runs, program);
  if (!run) return false;
  pid_t pid = start(&runs->programs[program], arguments);
  if (pid < 0) return false;
  *run = (struct declic_run){
      .pid = pid,
      .program = program,
      .replies = replies,
      .deadline = now + 1000LL * runs->programs[program].seconds,
  };
  return true;
}

bool declic_serve(struct declic_runs *runs, int fd, long long now) {
  char message[DECLIC_REQUEST_BYTES];
  char *arguments[DECLIC_REQUEST_ARGUMENTS + 1];
  ssize_t got = recv(fd, message, sizeof message, MSG_TRUNC | MSG_DONTWAIT);
  if (got < 0) return errno == EAGAIN || errno == EINTR;
  if (got == 0) return false;
  int wish = got >= 2 ? message[1] : DECLIC_RUN;
  int program = (unsigned char)message[0];
  bool isWhole = got >= 2 && got <= (ssize_t)sizeof message && program < runs->count &&
                 cut(message + 2, (size_t)got - 2, arguments);
  if (isWhole && wish == DECLIC_STOP) {
    for (int i = 0; i < DECLIC_RUNS; i++)
      if (runs->running[i].program == program) end_run(&runs->running[i], SIGTERM);
    return true;
  }
  bool isKnown = wish == DECLIC_START || wish == DECLIC_RUN;
  bool began = isWhole && isKnown && begin(runs, program, wish == DECLIC_RUN, arguments, now);
  if (!began && wish == DECLIC_RUN) reply(fd, DECLIC_REFUSED);
  return true;
}

void declic_run_ended(struct declic_runs *runs, int fd, pid_t pid, int status) {
  for (int i = 0; i < DECLIC_RUNS; i++) {
    struct declic_run *run = &runs->running[i];
    if (run->pid != pid) continue;
    // What it left behind in its group ends with it.
    end_run(run, SIGKILL);
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (run->replies) reply(fd, code);
    *run = (struct declic_run){0};
  }
}

long long declic_end_late_runs(struct declic_runs *runs, long long now) {
  long long next = -1;
  for (int i = 0; i < DECLIC_RUNS; i++) {
    struct declic_run *run = &runs->running[i];
    if (run->pid == 0) continue;
    if (run->deadline <= now) end_run(run, SIGKILL);
    else if (next < 0 || run->deadline < next) next = run->deadline;
  }
  return next;
}

void declic_end_all_runs(struct declic_runs *runs) {
  for (int i = 0; i < DECLIC_RUNS; i++) {
    runs->running[i].replies = false;
    end_run(&runs->running[i], SIGKILL);
  }
}
