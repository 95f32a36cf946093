"""The same run under two or three variants, side by side."""
