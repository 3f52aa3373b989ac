"""The check of the shipped courses."""

import glob
import os
import subprocess
import time

from table import Figure, median


def courses(programs, folder, is_quick):
    """`declic check Courses`, beside cmark that only parses the same files."""
    texts = sorted(glob.glob("Courses/**/*.md", recursive=True))
    size = sum(os.path.getsize(text) for text in texts)
    floor, ours = [], []
    for _ in range(2 if is_quick else 20):
        floor.append(run([programs.parse, *texts]))
        ours.append(run([programs.declic, "check", "Courses"]))
    speed = size / median(ours) * 1e9 / (1024 * 1024)
    note = f"{len(texts)} texts, {size / 1024:.0f} KiB: {speed:.2f} MB/s"
    return [Figure("check of the courses, cmark", floor, ours, aim=1000, notes=[note])]


def run(command):
    """The nanoseconds that a program takes, from its birth to its end."""
    began = time.monotonic_ns()
    result = subprocess.run(command, capture_output=True, text=True)
    took = time.monotonic_ns() - began
    if result.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command[:2])}: {result.returncode} {result.stderr}")
    return took
