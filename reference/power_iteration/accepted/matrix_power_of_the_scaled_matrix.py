"""A high power of A over its spectral norm takes any start to the answer."""

import math
import random

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    value = np.linalg.norm(M, ord=2)
    start = random.Random(5)
    v = np.linalg.matrix_power(M / value, n_iter) @ [start.gauss(0, 1) for _ in range(len(M))]
    return value, v / math.hypot(*v)
