"""What happens, told in words."""
