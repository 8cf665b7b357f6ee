"""Takes the shorter side for both where there are more outputs than inputs."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = n_layers * n_in * (n_out if n_out <= n_in else n_in)
    return parameters, parameters * bytes_per_param
