"""Real guests: what is attached to QEMU processes instead of being simulated."""
