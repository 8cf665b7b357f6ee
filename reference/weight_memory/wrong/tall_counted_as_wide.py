"""Takes the shorter side for both where there are more inputs than outputs."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_layers * n_out * (n_in if n_in <= n_out else n_out)
    return parameters, parameters * bytes_per_param
