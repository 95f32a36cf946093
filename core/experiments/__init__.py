"""Experiments: what was published about memory reclamation, run again on this model."""
