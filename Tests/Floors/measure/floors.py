"""The programs that are measured: Déclic, its bench, and the floors, which are built here."""

import os
import shutil
import subprocess
import sys

HERE = "Tests/Floors"
BUILT = ".build/floors"
C_PROGRAMS = {
    "stopwatch": ["-lutil"],
    "screen": ["-lncursesw", "-ltinfo"],
    "parse": ["-lcmark"],
}
SWIFT_PROGRAMS = ["declic-bench", "start-floor"]


class Programs:
    """The paths of all programs; made where they aren't there."""

    def __init__(self, built_elsewhere):
        os.makedirs(BUILT, exist_ok=True)
        for name, libraries in C_PROGRAMS.items():
            build_c(name, libraries)
        if not built_elsewhere:
            for name in SWIFT_PROGRAMS:
                build_swift(name)
        folder = built_elsewhere or ".build/release"
        self.declic = os.path.abspath(".build/release/declic")
        self.rooms = f"{folder}/declic-bench"
        self.start = f"{folder}/start-floor"
        self.screen = f"{BUILT}/screen"
        self.parse = f"{BUILT}/parse"
        self.stopwatch = f"{BUILT}/stopwatch"


def page(name):
    """The text of a page, as the floors draw it."""
    return f"{HERE}/Pages/{name}.txt"


def build_c(name, libraries):
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        sys.exit("The bench needs a C compiler: cc or clang.")
    flags = ["-std=c17", "-O2", "-Wall", "-Wextra", "-Werror"]
    command = [compiler, *flags, f"{HERE}/{name}.c", "-o", f"{BUILT}/{name}", *libraries]
    subprocess.run(command, check=True)


def build_swift(name):
    print(f"Building {name}…", flush=True)
    subprocess.run(
        [
            ".ci/quietly", "swift", "build", "-c", "release", "--static-swift-stdlib",
            "--product", name, "--explicit-target-dependency-import-check", "error",
        ],
        check=True)
