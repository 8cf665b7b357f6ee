"""Takes layers for rows of units, with one matrix fewer between them."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * max(n_layers - 1, 1)
    return parameters, parameters * bytes_per_param
