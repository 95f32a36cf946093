"""Makes the app as one folder that needs no Python, and a Debian package of it; no part of the app."""
