"""Takes the matrix for square."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_layers * n_in**2
    return parameters, parameters * bytes_per_param
