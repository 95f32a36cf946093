"""Real guests: QEMU's virtual machines on this computer."""
