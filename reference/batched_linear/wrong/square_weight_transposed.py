"""Tells the layout of W from its shape, which a square W does not reveal."""


def batched_linear(x, W):
    outputs, inputs = W.shape
    return x @ W.T if inputs == x.shape[-1] else x @ W
