"""A comparison written down: one report, the formats that it is written in, and `save` for getting it into a file.

Nothing here knows a screen. Everything is a function of its arguments, so equal input gives equal bytes.
"""
