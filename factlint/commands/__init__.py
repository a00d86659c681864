"""Commands: one file per command of the command line, each imported only when it is called."""
