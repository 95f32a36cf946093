"""Sessions in the window: saving a run, opening files, and finding a run again after a crash."""
