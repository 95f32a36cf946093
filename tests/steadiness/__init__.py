"""Wears the window: for hours with nobody at it, and under hands that know no better."""
