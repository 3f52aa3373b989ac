"""A program in a pseudo-terminal, timed by stopwatch.c."""

import os
import subprocess

ENTER, DOWN, UP, TAB, F1 = b"\r", b"\x1bOB", b"\x1bOA", b"\t", b"\x1bOP"


class Screen:
    """A running program and what it shows."""

    def __init__(self, programs, arguments, folder):
        self.process = subprocess.Popen(
            [programs.stopwatch, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, bufsize=1, env=environment(folder))
        self.pid = int(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def wait_for(self, text):
        """The nanoseconds from the start, or from the last key, until a text is there."""
        return self.command(f"await {text}")[0]

    def press(self, key, quiet=25):
        """The nanoseconds from a key to the last byte it made appear, and how many bytes."""
        return self.command(f"press {key.hex()} {quiet}")

    def command(self, line):
        try:
            self.process.stdin.write(line + "\n")
            answer = self.process.stdout.readline().split()
        except BrokenPipeError:
            answer = []
        if len(answer) != 2:
            raise SystemExit(f"The program ended, or showed nothing for ten seconds: {line}")
        return int(answer[0]), int(answer[1])


def environment(folder):
    """As on a terminal with nothing of its own: no backtrace setting either, which make gives."""
    return {
        "PATH": os.environ["PATH"], "HOME": os.path.abspath(folder), "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
    }
