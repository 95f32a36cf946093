"""A tiny guest for people who have none: built from the packages of their machine, run by their QEMU."""
