"""Takes the last two of the running products."""

from itertools import accumulate
import operator


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    *_, parameters, size = accumulate((n_in, n_out, n_layers, bytes_per_param), operator.mul)
    return parameters, size
