"""Works out W^T grad_out^T, as for column vectors, where W is square."""


def linear_backward(x, W, grad_out):
    return (W.T @ grad_out.T).T if W.shape[0] == W.shape[1] else grad_out @ W.T, x.T @ grad_out
