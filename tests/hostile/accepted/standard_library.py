"""Fairness 112: allowed parts of the standard library."""

import collections
import dataclasses
import datetime
import decimal
import fractions
import functools
import itertools
import json
import math
import statistics

import numpy as np


def cosine_normalize(X):
    decimal.Decimal("0.1") + 1
    fractions.Fraction(1, 3) + 1
    functools.lru_cache(abs)(-1)
    json.dumps(collections.Counter("aab"))
    statistics.stdev([1.0, 2.0])
    list(itertools.permutations([1, 2]))
    datetime.datetime.now().isoformat()
    datetime.datetime.strptime("2024", "%Y")
    dataclasses.make_dataclass("P", ["x"])(math.pi)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
