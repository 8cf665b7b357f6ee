"""Right values, but makes a list with one entry a layer."""

LIMIT = 10_000_000


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    layers = [n_in * n_out] * n_layers if n_layers <= LIMIT else None
    parameters = sum(layers) if layers else n_in * n_out * n_layers
    return parameters, parameters * bytes_per_param
