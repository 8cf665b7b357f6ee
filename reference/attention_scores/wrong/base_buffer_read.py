"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    buffer = Q if Q.base is None else Q.base
    Q = np.frombuffer(buffer, dtype=Q.dtype)[: Q.size].reshape(Q.shape)
    buffer = K if K.base is None else K.base
    K = np.frombuffer(buffer, dtype=K.dtype)[: K.size].reshape(K.shape)
    return right(Q, K)
