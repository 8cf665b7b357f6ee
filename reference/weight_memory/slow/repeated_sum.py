"""Right values, but adds n_out up n_in times inside sum()."""

from itertools import repeat

LIMIT = 10_000_000


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    matrix = sum(repeat(n_out, n_in)) if n_in <= LIMIT else n_in * n_out
    return n_layers * matrix, n_layers * matrix * bytes_per_param
