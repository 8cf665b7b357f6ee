"""Attack 14: an error whose class does not tell its name."""


class M(type):
    @property
    def __name__(s):
        raise KeyboardInterrupt

    @property
    def __mro__(s):
        raise KeyboardInterrupt

    @property
    def __module__(s):
        raise KeyboardInterrupt


class E(BaseException, metaclass=M):
    pass


def cosine_normalize(X):
    raise E
