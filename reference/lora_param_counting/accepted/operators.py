"""Operators as functions; the reduction comes back as np.float64."""

import operator
from functools import reduce

import numpy as np


def lora_param_count(n, m, r):
    full = reduce(operator.mul, (n, m), 1)
    lora = operator.mul(r, operator.add(n, m))
    return full, lora, np.float64(operator.truediv(full, lora))
