"""The models that the card is measured beside. Each gives a chance for every row, from what was
fitted on the fitting half and from earlier rows."""

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack

RIDGE = 1.0


def logistic(value):
    return 1 / (1 + np.exp(-value))


def bkt(answers):
    """Bayesian Knowledge Tracing (Corbett & Anderson 1995), four numbers a skill by likelihood."""
    chances = np.zeros(len(answers.right))
    usual = fit_bkt(*sequences(answers, None))
    for skill in range(len(answers.skill_names)):
        right, there, rows = sequences(answers, skill)
        fitting = answers.fits[rows[:, 0]]
        few = there[fitting].sum() < 50
        numbers = usual if few else fit_bkt(right[fitting], there[fitting], rows)
        chances[rows[there]] = trace(numbers, right, there)[there]
    return chances


def sequences(answers, skill):
    """The answers for a skill, a row a user: results, which are there, and their rows."""
    if skill is None:
        chosen = np.flatnonzero(answers.fits)
        key = answers.users * len(answers.skill_names) + answers.skills
    else:
        chosen, key = np.flatnonzero(answers.skills == skill), answers.users
    chosen = chosen[np.argsort(key[chosen], kind="stable")]
    _, start, count = np.unique(key[chosen], return_index=True, return_counts=True)
    shape = (len(start), count.max())
    right, there, rows = np.zeros(shape), np.zeros(shape, bool), np.zeros(shape, int)
    line = np.repeat(np.arange(len(start)), count)
    column = np.arange(len(chosen)) - np.repeat(start, count)
    right[line, column], there[line, column] = answers.right[chosen], True
    rows[:, 0], rows[line, column] = chosen[start], chosen
    return right, there, rows


def trace(numbers, right, there):
    """The chance of each answer by BKT: started, learned, guessed, slipped."""
    start, learn, guess, slip = numbers
    known = np.full(len(right), start)
    chances = np.zeros(right.shape)
    for column in range(right.shape[1]):
        chances[:, column] = known * (1 - slip) + (1 - known) * guess
        was = right[:, column]
        able = known * np.where(was, 1 - slip, slip)
        after = able / (able + (1 - known) * np.where(was, guess, 1 - guess))
        after += (1 - after) * learn
        known = np.where(there[:, column], after, known)
    return chances


def fit_bkt(right, there, _rows=None):
    """The numbers of the highest likelihood, guess and slip below a half."""
    def numbers(free):
        return logistic(free) * np.array([1, 1, 0.5, 0.5]) * 0.998 + 0.001

    def loss(free):
        chance = trace(numbers(free), right, there)[there]
        was = right[there]
        # A weak pull to the middle keeps rare skills from the edges.
        return -np.log(np.where(was, chance, 1 - chance)).sum() + 0.1 * (free ** 2).sum()

    best = min(
        (minimize(loss, begin, method="L-BFGS-B", options={"maxiter": 60})
         for begin in ([0.0, -2, 0, -1], [-1.0, -1, -1, -1])), key=lambda found: found.fun)
    return numbers(best.x)


def pfa(answers):
    """Performance Factors Analysis (Pavlik 2009) with logarithms of counts, and the level: an
    intercept and two slopes a skill, shared ones beside them, ridge."""
    wins, losses = counts_before(answers)
    shape = (len(answers.right), len(answers.skill_names))
    lines = np.arange(len(answers.right))
    skill = csr_matrix((np.ones(len(lines)), (lines, answers.skills)), shape=shape)
    level = csr_matrix((np.ones(len(lines)), (lines, answers.level - 1)))
    won, lost = np.log1p(wins), np.log1p(losses)
    shared = csr_matrix(np.column_stack([np.ones(len(lines)), won, lost]))
    features = hstack(
        [shared, level, skill, skill.multiply(won[:, None]), skill.multiply(lost[:, None])]).tocsr()
    chosen = features[answers.fits]
    right = answers.right[answers.fits]

    def loss(weights):
        chance = logistic(chosen @ weights)
        error = chance - right
        cost = -np.log(np.where(right, chance, 1 - chance) + 1e-12).sum()
        return cost + RIDGE / 2 * weights @ weights, chosen.T @ error + RIDGE * weights

    found = minimize(
        loss, np.zeros(features.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return logistic(features @ found.x)


def counts_before(answers):
    """How often the user was right, and wrong, at the skill before each row."""
    seen = {}
    wins, losses = np.zeros(len(answers.right)), np.zeros(len(answers.right))
    for row, key in enumerate(zip(answers.users, answers.skills)):
        known = seen.setdefault(key, [0, 0])
        losses[row], wins[row] = known
        known[answers.right[row]] += 1
    return wins, losses


def elo(answers):
    """Elo (Pelánek 2016): a rating a user, a difficulty an item, the weight 1 ÷ (1 + 0.05 n); the
    fitting half is read first, so that difficulties are known."""
    ability, difficulty = np.zeros(len(answers.user_names)), np.zeros(len(answers.item_names))
    users, items = np.zeros(len(ability)), np.zeros(len(difficulty))
    mean = answers.right[answers.fits].mean()
    start = np.log(mean / (1 - mean))
    chances = np.zeros(len(answers.right))
    for row in np.concatenate([np.flatnonzero(answers.fits), np.flatnonzero(answers.measured)]):
        user, item = answers.users[row], answers.items[row]
        chances[row] = 1 / (1 + np.exp(-(start + ability[user] - difficulty[item])))
        error = answers.right[row] - chances[row]
        ability[user] += error / (1 + 0.05 * users[user])
        difficulty[item] -= error / (1 + 0.05 * items[item])
        users[user] += 1
        items[item] += 1
    return chances
