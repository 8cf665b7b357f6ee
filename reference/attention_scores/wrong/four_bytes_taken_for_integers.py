"""Takes every four-byte type for int32, float32 too."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    if Q.dtype.itemsize == 4:
        Q = Q.astype(np.int32)
    if K.dtype.itemsize == 4:
        K = K.astype(np.int32)
    return right(Q, K)
