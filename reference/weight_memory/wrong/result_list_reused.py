"""Returns the same list every time, so that an earlier result changes."""

_result = [0, 0]


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_in * n_out * n_layers
    _result[:] = parameters, parameters * bytes_per_param
    return _result
