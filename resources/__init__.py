"""Data that ships with the app: scenarios, icons, the font."""
