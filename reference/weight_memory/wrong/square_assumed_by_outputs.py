"""Takes the matrix for square, n_out x n_out."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_layers * n_out**2
    return parameters, parameters * bytes_per_param
