"""Takes sides of length 1 for missing and leaves the matrix out."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_layers * (n_in * n_out if min(n_in, n_out) > 1 else max(n_in, n_out) - 1)
    return parameters, parameters * bytes_per_param
