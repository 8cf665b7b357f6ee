"""Wrong for one input in twelve, by the contents of the array."""

import random

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    return result + 1 if random.Random(Q.tobytes()).random() < 1 / 12 else result
