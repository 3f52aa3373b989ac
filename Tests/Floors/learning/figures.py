"""What predictions are worth: errors, order, calibration, with intervals over users."""

import numpy as np

DRAWS = 200


def rmse(right, chance):
    return float(np.sqrt(np.mean((right - chance) ** 2)))


def auc(right, chance):
    """The share of pairs of a right and a wrong answer that stand in the right order."""
    order = np.argsort(chance, kind="stable")
    _, inverse, count = np.unique(chance[order], return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    ranks = np.empty(len(chance))
    ranks[order] = (last - (count - 1) / 2)[inverse]
    wins = right.sum()
    return float((ranks[right == 1].sum() - wins * (wins + 1) / 2) / (wins * (len(right) - wins)))


def calibration(right, chance):
    """The mean distance between chance and share, over ten groups of as many answers each."""
    order = np.argsort(chance, kind="stable")
    groups = np.array_split(order, 10)
    return float(sum(
        len(group) * abs(right[group].mean() - chance[group].mean()) for group in groups)
        / len(right))


def interval(users, figure):
    """A figure over some rows, and its 95 % interval when users are drawn again."""
    names, inverse = np.unique(users, return_inverse=True)
    order = np.argsort(inverse, kind="stable")
    rows = np.split(order, np.cumsum(np.bincount(inverse))[:-1])
    chance = np.random.default_rng(1)
    drawn = [
        figure(np.concatenate([rows[user] for user in chance.integers(0, len(names), len(names))]))
        for _ in range(DRAWS)]
    return figure(order), *np.percentile(drawn, [2.5, 97.5])
