"""Widgets, one a file: they draw what they are given and say what the reader did."""
