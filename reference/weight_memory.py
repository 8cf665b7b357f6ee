"""What the weights of a stack of linear layers take in memory."""


def weight_memory(n_in, n_out, n_layers, bytes_per_param):
    """Return (parameters, bytes) of n_layers weight matrices of n_in x n_out without biases; all arguments ints >= 1.

    parameters = n_layers n_in n_out and bytes = bytes_per_param parameters, exact ints of any size: a dense p x q
    matrix has p q entries (Golub & Van Loan, Matrix Computations, 1.1).
    """
    parameters = n_layers * n_in * n_out
    return parameters, parameters * bytes_per_param
