"""Forces the input to be writeable."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    Q.setflags(write=True)
    K.setflags(write=True)
    return right(Q, K)
