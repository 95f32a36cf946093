"""The one set of parameters that all experiments share; where a number is not published it says so."""
