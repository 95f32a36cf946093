"""The experiments: published results beside those of this model."""
