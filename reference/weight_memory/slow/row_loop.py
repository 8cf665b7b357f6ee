"""Right values, but adds up row by row."""

LIMIT = 5_000_000


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    matrix = 0
    if n_in <= LIMIT:
        for _ in range(n_in):
            matrix += n_out
    matrix = matrix or n_in * n_out
    return n_layers * matrix, n_layers * matrix * bytes_per_param
