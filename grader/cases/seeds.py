"""Where a run's seed comes from: a student's own, derived from a secret, or a fresh one."""

from __future__ import annotations

import hashlib
import hmac
import secrets

SEED_BITS = 53
"""Seeds are whole numbers below 2**53, so that they survive JSON readers that know doubles only."""


def derive_seed(secret: bytes, course: str, student: str, round_name: str) -> int:
    """Return the seed of one student in one round, 0 <= seed < 2**53.

    The top 53 bits of HMAC-SHA256 (RFC 2104) over the three fields in UTF-8, each preceded by its length as 8
    big-endian bytes, so that no two triples give the same message. Raises `ValueError` for an empty secret.
    """
    if not secret:
        message = "the secret is empty"
        raise ValueError(message)
    fields = (field.encode() for field in (course, student, round_name))
    text = b"".join(len(field).to_bytes(8, "big") + field for field in fields)
    digest = hmac.new(secret, text, hashlib.sha256).digest()
    return int.from_bytes(digest[:8], "big") >> (64 - SEED_BITS)


def fresh_seed() -> int:
    """Return an unpredictable seed, 0 <= seed < 2**53."""
    return secrets.randbits(SEED_BITS)
