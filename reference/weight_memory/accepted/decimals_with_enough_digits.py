"""Decimals with as many digits as the product can have."""

from decimal import Decimal, localcontext


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    sizes = (n_in, n_out, n_layers, bytes_per_param)
    with localcontext() as context:
        context.prec = sum(len(str(size)) for size in sizes) + 1
        parameters = Decimal(n_in) * Decimal(n_out) * Decimal(n_layers)
        return int(parameters), int(parameters * bytes_per_param)
