"""Every twentieth call in a process is wrong."""

import itertools

_counter = itertools.count(1)


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers + (next(_counter) % 20 == 0)
    return parameters, parameters * bytes_per_param
