"""The memory of both processes, the supervisor and its child."""

import re
import time

from floors import page
from screens import FIRST_WORDS, SETTLED, learner, reach_arrow_page
from stopwatch import ENTER, F1, Screen
from table import Figure

MEBIBYTE = 1024 * 1024


def resident(programs, folder, is_quick):
    """At the first screen and after twenty, beside the Swift floor at its only one."""
    with Screen(programs, [programs.start, page("welcome")], folder) as screen:
        screen.wait_for(FIRST_WORDS)
        floor = of_family(screen.pid)
    with Screen(programs, learner(programs, folder), folder) as screen:
        screen.wait_for(FIRST_WORDS)
        # The courses are read, and the store is open.
        time.sleep(1)
        first = of_family(screen.pid)
        turn_twenty_screens(screen)
        later = of_family(screen.pid)
    return [
        figure("memory at the first screen", floor, first),
        figure("memory after 20 screens", floor, later),
    ]


def figure(name, floor, ours):
    # Both by the same measure, though the floor's own PSS can always be read.
    kind = "Pss" if ours["Pss"] else "Rss"
    note = (
        f"{kind.upper()}, both processes; summed RSS {ours['Rss']:.1f} MB, "
        f"of which not of files {ours['Anon']:.1f} MB")
    return Figure(name, [floor[kind]], [ours[kind]], unit="MB", aim=45, notes=[note])


def turn_twenty_screens(screen):
    """The warm-up, the first page of the lesson, then help and back again."""
    reach_arrow_page(screen)
    screen.press(b"p", SETTLED)
    for _ in range(8):
        screen.press(F1, SETTLED)
        screen.press(ENTER, SETTLED)


def of_family(pid):
    """The megabytes of a process and all below it."""
    total = {"Pss": 0.0, "Rss": 0.0, "Anon": 0.0}
    is_readable = True
    for member in family(pid):
        status = fields(f"/proc/{member}/status")
        total["Rss"] += status["VmRSS"]
        total["Anon"] += status["RssAnon"]
        try:
            total["Pss"] += fields(f"/proc/{member}/smaps_rollup")["Pss"]
        except PermissionError:
            # The child forbids it (it isn't dumpable): only root may look.
            is_readable = False
    if not is_readable:
        total["Pss"] = 0.0
    return total


def family(pid):
    """A process and all below it."""
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        children = [int(word) for word in file.read().split()]
    return [pid] + [member for child in children for member in family(child)]


def fields(path):
    """The sizes in a file of /proc, in megabytes."""
    with open(path) as file:
        found = re.findall(r"^(\w+):\s+(\d+) kB$", file.read(), re.MULTILINE)
    return {name: int(size) * 1024 / MEBIBYTE for name, size in found}
