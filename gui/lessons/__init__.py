"""Lessons in the window: the panel that leads through one, its questions, and the course."""
