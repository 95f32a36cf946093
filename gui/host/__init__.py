"""What belongs to the host."""
