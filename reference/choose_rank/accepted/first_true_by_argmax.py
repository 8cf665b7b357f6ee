"""argmax over a mask, whose last entry is set so that one is always found."""

import numpy as np


def choose_rank(singular_values, target):
    S = -np.sort(-np.asarray(singular_values, dtype=np.float64))
    share = np.add.accumulate(np.square(S / S[0]))
    share /= share[-1]
    enough = share >= target * (1 - 1e-12)
    enough[-1] = True
    return np.argmax(enough) + 1
