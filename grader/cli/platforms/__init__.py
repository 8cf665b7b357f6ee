"""What platforms call in an export; not part of the command line."""
