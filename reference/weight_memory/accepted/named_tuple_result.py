"""Returns a named tuple."""

from collections import namedtuple

Memory = namedtuple("Memory", "parameters bytes")


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return Memory(parameters, parameters * bytes_per_param)
