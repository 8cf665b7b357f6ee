"""Reports that a platform's format cannot hold."""


class OneSubmissionOnly(ValueError):
    """The platform's format holds one submission."""


class NoFinalScore(ValueError):
    """The submission is incomplete, and the platform would publish its points as final."""
