"""Attack 29: whoever asks for the signature waits for ever."""


class C:
    @property
    def __signature__(s):
        while True:
            pass

    def __call__(s, X):
        return X


cosine_normalize = C()
