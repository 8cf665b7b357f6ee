"""Returns the parameters as a float."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = float(n_in * n_out * n_layers)
    return parameters, int(parameters) * bytes_per_param
