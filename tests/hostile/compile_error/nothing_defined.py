"""No function at all."""
