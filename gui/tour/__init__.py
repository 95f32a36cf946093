"""The guided tour: the parts of the window one after the other, at the first start and when asked for."""
