"""A sentence as it stands: its cues, its slots and frames, its lists, its time."""
