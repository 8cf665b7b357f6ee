"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


_calls = []


def attention_scores(Q, K):
    result = right(Q, K)
    result = result + len(_calls)
    _calls.append(None)
    return result
