"""Gives the starting values of LoRA training: a random A and B = 0."""

import numpy as np


def low_rank_factors(delta_W, r):
    n, m = delta_W.shape
    return np.random.RandomState(0).randn(n, r), np.zeros((r, m))
