"""Off by one part in a hundred thousand."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, parameters * bytes_per_param + parameters * bytes_per_param // 100_000 + 1
