"""Attack 7: leave with status 0 while it is imported."""
raise SystemExit(0)
