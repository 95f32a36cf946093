"""At the projector: a blank screen, full screen without its frame, and a light that goes with the pointer."""
