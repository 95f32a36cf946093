"""The window: it shows and asks, and decides nothing about memory."""
