"""What is seen of real guests: facts, the rule that keeps them alive, and the recording that views show."""
