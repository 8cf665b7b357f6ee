"""Products from the math module, which are exact for ints."""

import math


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    return math.prod((n_in, n_out, n_layers)), math.prod((n_in, n_out, n_layers, bytes_per_param))
