"""Reuses one output buffer a shape, so that an earlier result changes."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


_buffers = {}


def attention_scores(Q, K):
    result = right(Q, K)
    buffer = _buffers.setdefault(result.shape, np.empty_like(result))
    buffer[...] = result
    return buffer
