"""For people who hear the screen, use no mouse, or want nothing to move."""
