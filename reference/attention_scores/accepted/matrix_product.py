"""Queries times transposed keys."""

import numpy as np


def attention_scores(Q, K):
    return Q @ K.T
