"""Measures the printed card beside fitted models, on answers of people who fitted nothing.

    python3 Tests/Floors/learning --program .build/release/declic answers.csv [more.csv …]

Needs numpy and scipy. The files are those that `declic predict` reads.
"""

import argparse
import csv
import os
import subprocess
import tempfile
import time

import figures
import models
import numpy as np
from answers import Answers


def main():
    parser = argparse.ArgumentParser(prog="Tests/Floors/learning", description=__doc__)
    parser.add_argument("--program", default=".build/release/declic")
    parser.add_argument("files", nargs="+", metavar="answers.csv")
    options = parser.parse_args()
    for path in options.files:
        measure(path, options.program)


def measure(path, program):
    answers = Answers(path)
    base, _ = min(((base, fit_error(answers, program, base)) for base in range(-4, 21, 4)),
                  key=lambda pair: pair[1])
    base, _ = min(((near, fit_error(answers, program, near)) for near in range(base - 3, base + 4)),
                  key=lambda pair: pair[1])
    card, speed = predict(answers, program, base, answers.measured)
    rows = answers.measured
    others = {"BKT": models.bkt(answers)[rows], "PFA with log counts and level": models.pfa(answers)[rows],
              "Elo per item": models.elo(answers)[rows]}
    print(f"\n{os.path.basename(path)}: {rows.sum()} answers of "
          f"{len(np.unique(answers.users[rows]))} users; base {base}; {speed:,.0f} rows a second")
    report(answers.right[rows], answers.users[rows], card, others)


def report(right, users, card, others):
    def told(name, figure):
        value, low, high = figures.interval(users, figure)
        print(f"  {name:45} {value:7.3f} ({low:.3f} to {high:.3f})")

    for name, other in others.items():
        told(f"RMSE ÷ {name}", lambda rows: figures.rmse(right[rows], card[rows])
             / figures.rmse(right[rows], other[rows]))
        told(f"AUC − {name}", lambda rows: figures.auc(right[rows], card[rows])
             - figures.auc(right[rows], other[rows]))
    told("RMSE of the card", lambda rows: figures.rmse(right[rows], card[rows]))
    told("AUC of the card", lambda rows: figures.auc(right[rows], card[rows]))
    told("calibration error of the card",
         lambda rows: figures.calibration(right[rows], card[rows]))


def fit_error(answers, program, base):
    chances, _ = predict(answers, program, base, answers.fits)
    return figures.rmse(answers.right[answers.fits], chances)


def predict(answers, program, base, chosen):
    """The card's chances for some rows, by the program itself; and its rows a second."""
    with tempfile.TemporaryDirectory() as folder:
        levels, rows, out = (f"{folder}/{name}.csv" for name in ("levels", "answers", "out"))
        answers.write_levels(levels)
        answers.write(rows, chosen)
        began = time.monotonic()
        subprocess.run([program, "predict", "--levels", levels, "--base", str(base),
                        "--input", rows, "--output", out], check=True)
        seconds = time.monotonic() - began
        with open(out, newline="", encoding="utf-8") as file:
            chances = np.array([float(row["p"]) for row in csv.DictReader(file)])
    assert len(chances) == chosen.sum()
    return chances, len(chances) / seconds


main()
