"""Editing scenarios: a form, a chart of the programs, a preview and the text, over one document."""
