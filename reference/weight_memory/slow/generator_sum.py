"""Right values, but sums one term a row."""

LIMIT = 5_000_000


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    matrix = sum(n_out for _ in range(n_in)) if n_in <= LIMIT else n_in * n_out
    return n_layers * matrix, n_layers * matrix * bytes_per_param
