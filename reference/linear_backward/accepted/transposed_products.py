"""Works out both transposes and turns them round."""


def linear_backward(x, W, grad_out):
    return (W @ grad_out.T).T, (grad_out.T @ x).T
