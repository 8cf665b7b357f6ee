"""4 n m = (n + m)^2 - (n - m)^2."""


def product(p, q):
    return ((p + q) ** 2 - (p - q) ** 2) // 4


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    parameters = product(product(n_in, n_out), n_layers)
    return [parameters, product(parameters, bytes_per_param)]
