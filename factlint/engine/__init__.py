"""The engine: discovers files, reads configuration, runs the check over documents, suppresses, sorts."""
