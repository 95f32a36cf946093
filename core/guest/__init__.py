"""The guest: an operating system, its balloon driver and its programs."""
