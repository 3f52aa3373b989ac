"""Measures every figure beside its floor, prints the table, and says whether the ratios hold."""

import argparse
import shutil
import sys
import tempfile
import time

import checking
import floors
import memory
import rooms
import screens
from table import Table


def main():
    options = read_options()
    programs = floors.Programs(options.programs)
    # Beside the build: a folder of the system's may be in memory, where a commit costs nothing.
    folder = tempfile.mkdtemp(prefix="bench-", dir=".build")
    started = time.monotonic()
    table = Table(is_quick=options.quick)
    try:
        for measure in (
            screens.start, screens.keys, screens.lesson, rooms.layout, rooms.lessons,
            rooms.first_page, rooms.rules, rooms.store, memory.resident, checking.shipped,
            checking.large,
        ):
            table.add(measure(programs, folder, options.quick))
    finally:
        shutil.rmtree(folder)
    print(table.foot(time.monotonic() - started))
    return table.exit_status


def read_options():
    parser = argparse.ArgumentParser(prog="Tests/Floors/bench", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true",
        help="few runs, to see that every figure can be measured: no ratio makes this form fail")
    parser.add_argument(
        "--programs", metavar="FOLDER",
        help="where declic-bench and start-floor already stand, instead of building them")
    return parser.parse_args()


sys.exit(main())
