"""The memory model: guests, hypervisor, the machine that joins them. It knows no window."""

from typing import Final

__version__: Final = "0.1.0"
"""of Balloon Lab; pyproject.toml reads it here"""
