"""Everything in exact fractions, the target and the tolerance too."""

import itertools
from fractions import Fraction


def choose_rank(singular_values, target):
    squares = sorted((Fraction(s) ** 2 for s in singular_values.tolist()), reverse=True)
    due = Fraction(float(target)) * (1 - Fraction(1, 10**12)) * sum(squares)
    return next(k for k, kept in enumerate(itertools.accumulate(squares), start=1) if kept >= due)
