"""Every grid as a table: for people who hear the screen, and for whoever wants to sort and search."""
