"""What our own rooms cost beside the C libraries under them, measured by declic-bench."""

import subprocess

from table import Figure


def layout(programs, folder, is_quick):
    """16 KiB of a lesson to cells, beside cmark's wrapping of it at 72 columns."""
    floor, ours = pairs([programs.rooms, "layout", "5" if is_quick else "300"])
    return [Figure("16 KiB of Markdown to cells, cmark", floor, ours, limit=5)]


def lessons(programs, folder, is_quick):
    """2,000 lessons to cells, then 2,000 lessons that are only parsed."""
    return [
        Figure(
            "2,000 lessons to cells, cmark",
            *pairs([programs.rooms, "lessons", "1" if is_quick else "9"]), limit=5),
        Figure(
            "2,000 lessons parsed, cmark",
            *pairs([programs.rooms, "parsing", "1" if is_quick else "9"])),
    ]


def first_page(programs, folder, is_quick):
    """The first page of a lesson of 64 KiB, from its bytes, beside cmark that parses all of them."""
    floor, ours = pairs([programs.rooms, "page", "5" if is_quick else "200"])
    return [Figure("first page of 64 KiB, cmark", floor, ours, aim=5)]


def rules(programs, folder, is_quick):
    """1,000 events folded by the learner model, and 1,000 decisions."""
    times = "5" if is_quick else "200"
    return [
        Figure("1,000 events folded, a count", *pairs([programs.rooms, "fold", times]), aim=1),
        Figure(
            "1,000 decisions, a look each", *pairs([programs.rooms, "decisions", times]), aim=10),
    ]


def store(programs, folder, is_quick):
    """Answers kept one by one, beside the same rows written by SQLite alone, on the same disk."""
    floor, ours = pairs([programs.rooms, "store", "20" if is_quick else "2000", folder])
    return [
        Figure("answers kept, SQLite at FULL", floor, ours, by="rate", limit=0.5),
        Figure("one answer to the disk", floor, ours),
    ]


def pairs(command):
    """The two columns of nanoseconds that a command prints."""
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    lines = [line.split() for line in output.splitlines()]
    return [int(floor) for floor, _ in lines], [int(ours) for _, ours in lines]
