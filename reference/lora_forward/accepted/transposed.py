"""Column vectors: everything transposed."""


def lora_forward(x, W, A, B, scale):
    columns = x.T
    return (W.T @ columns + B.T @ (A.T @ columns) * scale).T
