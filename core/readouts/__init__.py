"""The present moment as administrators' tools would print it; no Qt, and any `Source` will do."""
