"""Right values, but counts the outputs with a while loop."""

LIMIT = 5_000_000


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    column, matrix = 0, 0
    while column < n_out <= LIMIT:
        matrix += n_in
        column += 1
    matrix = matrix or n_in * n_out
    return n_layers * matrix, n_layers * matrix * bytes_per_param
