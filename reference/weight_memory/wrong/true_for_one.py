"""Returns True for a single parameter."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers == 1 or n_in * n_out * n_layers
    return parameters, int(parameters) * bytes_per_param
