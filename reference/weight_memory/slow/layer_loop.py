"""Right values, but adds up layer by layer."""

LIMIT = 5_000_000


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = 0
    for _ in range(n_layers if n_layers <= LIMIT else 0):
        parameters += n_in * n_out
    parameters = parameters or n_layers * n_in * n_out
    return parameters, parameters * bytes_per_param
