"""Returns whole mebibytes."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    return parameters, parameters * bytes_per_param // 2**20
