"""Attack 13: the table of modules is emptied."""

import sys

sys.modules.clear()


def cosine_normalize(X):
    return X * 0
