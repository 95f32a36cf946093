"""Taking the run out of the window: pictures, the graph as lines, the numbers, a film."""
