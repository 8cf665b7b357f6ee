"""A short piece of `make fuzz`: whatever bytes come, the judge tells an outcome."""

from __future__ import annotations

from tests.sandbox import fuzz_wire


def test_a_thousand_sessions_of_spoilt_bytes() -> None:
    seen = {fuzz_wire.play_once(seed) for seed in range(1000)}
    assert {"BadFrame", "Returned", "Raised", "LimitHit", "Died", "Denied", "SandboxFault", "LoadFailed"} <= seen
