"""No type is wider than 8 bytes."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, parameters * min(bytes_per_param, 8)
