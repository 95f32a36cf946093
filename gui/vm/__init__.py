"""What belongs to one virtual machine."""
