"""The person's language: which one it is, its catalogue, and the tools that keep the catalogue complete."""
