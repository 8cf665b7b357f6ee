"""Folds the sizes with multiplication."""

from functools import reduce
from operator import mul


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = reduce(mul, [n_in, n_out, n_layers])
    return parameters, mul(parameters, bytes_per_param)
