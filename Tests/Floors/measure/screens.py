"""What a person waits for: the first screen, the reaction to a key, the first page of a lesson."""

import os

from floors import page
from stopwatch import DOWN, ENTER, TAB, UP, Screen
from table import Figure, median

FIRST_WORDS = "Commencer"
# Longer than the rule that drops a held Enter (120 ms), and than an answer's way to the disk.
SETTLED = 300


def start(programs, folder, is_quick):
    """From the exec to the first screen, beside C with ncurses, and beside Swift alone."""
    rivals = {
        "c": [programs.screen, page("welcome")],
        "swift": [programs.start, page("welcome")],
        "ours": learner(programs, folder),
    }
    times = {name: [] for name in rivals}
    for _ in range(5 if is_quick else 60):
        for name, arguments in rivals.items():
            with Screen(programs, arguments, folder) as screen:
                times[name].append(screen.wait_for(FIRST_WORDS))
    return [
        Figure("start to first screen, C and ncurses", times["c"], times["ours"]),
        Figure(
            "start to first screen, Swift, GRDB, Yams", times["swift"], times["ours"], limit=1.5),
    ]


def keys(programs, folder, is_quick):
    """From a key to the last byte of the reaction, beside C with ncurses."""
    floor_times, our_times, floor_bytes, our_bytes = [], [], [], []
    floor_arguments = [programs.screen, page("arrow")]
    with Screen(programs, floor_arguments, folder) as floor, \
            Screen(programs, learner(programs, folder), folder) as ours:
        floor.wait_for("Me voici")
        reach_arrow_page(ours)
        for _ in range(5 if is_quick else 125):
            for key in (DOWN, UP, TAB, UP):
                for screen, times, sizes in (
                    (floor, floor_times, floor_bytes), (ours, our_times, our_bytes),
                ):
                    time, size = screen.press(key)
                    times.append(time)
                    sizes.append(size)
    note = f"bytes a key, median: floor {median(floor_bytes)}, ours {median(our_bytes)}"
    return [
        Figure("key to screen (p99)", floor_times, our_times, by="p99", limit=2),
        Figure("key to screen (median)", floor_times, our_times, notes=[note]),
    ]


def lesson(programs, folder, is_quick):
    """From the key that leaves the warm-up to the first page of the lesson, kept on the disk."""
    floor_times, our_times = [], []
    for _ in range(2 if is_quick else 15):
        with Screen(programs, [programs.screen, page("arrow"), page("lesson")], folder) as floor:
            floor.wait_for("Me voici")
            floor_times.append(floor.press(ENTER, SETTLED)[0])
        with Screen(programs, learner(programs, folder), folder) as ours:
            reach_arrow_page(ours)
            our_times.append(ours.press(b"p", SETTLED)[0])
    return [Figure("first page of a lesson", floor_times, our_times, aim=100)]


def learner(programs, folder):
    """The learner's interface on a store of its own."""
    return [programs.declic, "--store", os.path.abspath(f"{folder}/learner.db")]


def reach_arrow_page(screen):
    """From the welcome to the page where one goes down two lines."""
    screen.wait_for(FIRST_WORDS)
    screen.press(ENTER, SETTLED)
    screen.press(ENTER, SETTLED)
    screen.wait_for("Me voici")
