"""One module a subcommand, imported when it is called; each names its command `command`."""
