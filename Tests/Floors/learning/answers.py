"""Answers of people, split by user, with levels of items fitted on one half of the users alone."""

import csv
import hashlib

import numpy as np

# What the card says of levels 1 to 5, in tenths of a logit (PredictionCard.swift).
POINTS = np.array([22, 7, 0, -6, -14])
# So many answers at the rate of its skill are added to each item's, so that rare items aren't
# extreme; and at the rate of all to each skill's.
PRIOR = 5


class Answers:
    """Rows of a file, as arrays; users, skills and items are numbers."""

    def __init__(self, path):
        with open(path, newline="", encoding="utf-8") as file:
            self.rows = list(csv.DictReader(file))
        self.right = np.array([int(row["correct"]) for row in self.rows])
        self.users, self.user_names = numbered(row["user"] for row in self.rows)
        self.skills, self.skill_names = numbered(row["skill"] for row in self.rows)
        self.items, self.item_names = numbered(row["item"] for row in self.rows)
        # Half of the users fit, the other half measures; the hash of a name decides.
        half = np.array([hashlib.sha256(name.encode()).digest()[0] % 2 for name in self.user_names])
        self.fits = half[self.users] == 0
        self.measured = ~self.fits
        self.level = self.item_levels()[self.items]

    def item_levels(self):
        """The level of each item; of one that nobody of the fitting half answered, its skill's."""
        skill_of = np.zeros(len(self.item_names), int)
        skill_of[self.items[::-1]] = self.skills[::-1]
        all_right = self.right[self.fits].mean()
        skill_share = self.share_of(self.skills, len(self.skill_names), all_right)
        item_share = self.share_of(self.items, len(self.item_names), skill_share[skill_of])
        of_skills, of_items = nearest(skill_share, all_right), nearest(item_share, all_right)
        unknown = np.bincount(self.items[self.fits], minlength=len(self.item_names)) == 0
        of_items[unknown] = of_skills[skill_of[unknown]]
        self.skill_of, self.known_items = skill_of, ~unknown
        self.of_items, self.of_skills = of_items, of_skills
        return of_items

    def share_of(self, things, count, prior):
        """How often each thing was right for the fitting half, drawn towards what is usual."""
        answers = np.bincount(things[self.fits], minlength=count)
        right = np.bincount(things[self.fits], weights=self.right[self.fits], minlength=count)
        return (right + PRIOR * prior) / (answers + PRIOR)

    def write_levels(self, path):
        """The file of levels that `declic predict` takes: known items only."""
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["item", "skill", "level", "skill_level"])
            for item in np.flatnonzero(self.known_items):
                skill = self.skill_of[item]
                writer.writerow([
                    self.item_names[item], self.skill_names[skill], self.of_items[item],
                    self.of_skills[skill]])

    def write(self, path, chosen):
        """Some of the rows, as they came."""
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, self.rows[0].keys())
            writer.writeheader()
            writer.writerows(row for row, keep in zip(self.rows, chosen) if keep)


def nearest(share, usual):
    """The level whose points are nearest to how much easier a thing is than usual."""
    easier = 10 * (np.log(share / (1 - share)) - np.log(usual / (1 - usual)))
    return 1 + np.argmin(np.abs(easier[:, None] - POINTS), axis=1)


def numbered(names):
    """Numbers for names in the order they come, and the names."""
    known = {}
    numbers = np.array([known.setdefault(name, len(known)) for name in names])
    return numbers, list(known)
