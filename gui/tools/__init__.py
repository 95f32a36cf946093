"""The window that reads the run out as administrators' tools would."""
