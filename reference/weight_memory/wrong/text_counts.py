"""Returns numbers with thousands separators as text."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = f"{n_in * n_out * n_layers:,}"
    return parameters, f"{n_in * n_out * n_layers * bytes_per_param:,}"
