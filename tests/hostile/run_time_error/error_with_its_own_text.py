"""Attack 14: the text of an error is no plain text."""


class S(str):
    def __str__(s):
        return s

    def encode(s, *a):
        return b"\x00" * 10


class E(Exception):
    def __str__(s):
        return S("forged")


def cosine_normalize(X):
    raise E
