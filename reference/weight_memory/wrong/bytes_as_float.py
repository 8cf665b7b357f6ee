"""Returns the bytes as a float."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, float(min(parameters * bytes_per_param, 10**300))
