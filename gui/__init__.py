"""The window: it shows and asks, and decides nothing about memory."""

from typing import Final

APP_ID: Final = "io.github.balloon_lab.BalloonLab"
"""the name of its desktop file, by which menus and task bars know its windows"""
