"""Figures and the table they are printed in."""

from dataclasses import dataclass, field

HEAD = ("figure", "floor", "p99", "ours", "p99", "ratio", "limit", "ok")
WIDTHS = (44, 9, 9, 9, 9, 7, 9, 4)


def quantile(samples, share):
    """The sample that a share of all are not above (nearest rank)."""
    ordered = sorted(samples)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def median(samples):
    return quantile(samples, 50)


def p99(samples):
    """Of fewer than a hundred samples this is the greatest."""
    return quantile(samples, 99)


@dataclass
class Figure:
    """Samples of ours beside those of a floor; times in nanoseconds unless `unit` says otherwise."""

    name: str
    floor: list
    ours: list
    unit: str = "ms"
    # What is compared: median, p99, or rate (how often a second).
    by: str = "median"
    # The ratio that must hold: at most, or for a rate at least. None where it is only shown.
    limit: float | None = None
    # An absolute value of ours that we would like; it never makes the bench fail.
    aim: float | None = None
    notes: list = field(default_factory=list)

    @property
    def ratio(self):
        if not self.floor:
            return None
        if self.by == "rate":
            return sum(self.floor) / sum(self.ours)
        measure = p99 if self.by == "p99" else median
        return measure(self.ours) / measure(self.floor)

    @property
    def holds(self):
        if self.limit is None:
            return None
        return self.ratio >= self.limit if self.by == "rate" else self.ratio <= self.limit

    @property
    def reaches_aim(self):
        return None if self.aim is None else self.shown(median(self.ours)) <= self.aim

    def shown(self, value):
        return value / 1e6 if self.unit == "ms" else value


class Table:
    """Prints figures as they come, and remembers which ratios don't hold."""

    def __init__(self, is_quick):
        self.is_quick = is_quick
        self.broken = []
        print(row(HEAD))
        print(row(["─" * width for width in WIDTHS]))

    def add(self, figures):
        for figure in figures:
            print(row(cells(figure)), flush=True)
            for note in figure.notes:
                print(f"    {note}", flush=True)
            if figure.holds is False:
                self.broken.append(figure.name)

    @property
    def exit_status(self):
        return 1 if self.broken and not self.is_quick else 0

    def foot(self, seconds):
        lines = [f"\nMeasured in {seconds:.0f} s."]
        if self.is_quick:
            lines.append("The short form: too few runs to judge by.")
        lines += [f"Over its limit: {name}" for name in self.broken]
        return "\n".join(lines)


def cells(figure):
    """The words of a figure's row."""
    return (
        figure.name, *pair(figure, figure.floor), *pair(figure, figure.ours),
        "" if figure.ratio is None else f"{figure.ratio:.2f}", limit(figure), verdict(figure),
    )


def pair(figure, samples):
    """The median and the p99, or for a rate how often a second, and nothing."""
    if not samples:
        return "", ""
    if figure.by == "rate":
        return f"{len(samples) / sum(samples) * 1e9:.0f} /s", ""
    tail = f"{figure.shown(p99(samples)):.2f}" if len(samples) > 1 else ""
    return f"{figure.shown(median(samples)):.2f} {figure.unit}", tail


def limit(figure):
    if figure.limit is not None:
        return f"{'≥' if figure.by == 'rate' else '≤'} {figure.limit:g}"
    return f"aim {figure.aim:g}" if figure.aim is not None else ""


def verdict(figure):
    claim = figure.holds if figure.holds is not None else figure.reaches_aim
    return {None: "", True: "yes", False: "NO" if figure.holds is False else "far"}[claim]


def row(words):
    first, *others = words
    return "  ".join(
        [first.ljust(WIDTHS[0])] + [word.rjust(width) for word, width in zip(others, WIDTHS[1:])])
