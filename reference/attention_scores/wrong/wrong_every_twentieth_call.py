"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


_counter = itertools.count(1)


def attention_scores(Q, K):
    result = right(Q, K)
    return result + 1 if next(_counter) % 20 == 0 else result
