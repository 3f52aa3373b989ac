"""The check of the shipped courses, and of a large one made of them."""

import glob
import os
import resource
import subprocess

import course
from table import Figure, median

MEBIBYTE = 1024 * 1024
# The bytes of the large course, about, and those of its course.yml at most: the format's limit.
LARGE = 4 * MEBIBYTE
MANIFEST_LIMIT = 65_536
# The bytes a second that we would like.
AIM = 5 * MEBIBYTE


def shipped(programs, folder, is_quick):
    """`declic check Courses`, beside cmark that only parses the same files."""
    return [figure("check of the shipped courses, cmark", programs, "Courses", 2 if is_quick else 20)]


def large(programs, folder, is_quick):
    """The same of some megabytes."""
    source, place = "Courses/essentials", f"{folder}/large"
    copies = -(-LARGE // size_of(texts_of(source)))
    course.write(source, place, copies)
    if os.path.getsize(f"{place}/course.yml") > MANIFEST_LIMIT:
        raise SystemExit("The large course has too many modules: its course.yml would be refused.")
    return [figure("check of a large course, cmark", programs, place, 1 if is_quick else 7)]


def figure(name, programs, place, times):
    texts = texts_of(place)
    size = size_of(texts)
    floor, ours = [], []
    for _ in range(times):
        floor.append(run([programs.parse, *texts]))
        ours.append(run([programs.declic, "check", place]))
    speed = size / median(ours) * 1e9 / MEBIBYTE
    note = f"{len(texts)} texts, {size / MEBIBYTE:.2f} MB: {speed:.2f} MB/s"
    return Figure(name, floor, ours, aim=round(size / AIM * 1000), notes=[note])


def texts_of(place):
    return sorted(glob.glob(f"{place}/**/*.md", recursive=True))


def size_of(texts):
    return sum(os.path.getsize(text) for text in texts)


def run(command):
    """The nanoseconds that the processor spends on a program, from its birth to its end."""
    before = spent()
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command[:2])}: {result.returncode} {result.stderr}")
    return spent() - before


def spent():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return round((usage.ru_utime + usage.ru_stime) * 1e9)
