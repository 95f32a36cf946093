"""Grids of pages."""
