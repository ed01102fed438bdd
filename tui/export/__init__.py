"""A comparison written down: `to_text` for people, `to_json` for programs, `save` for getting it into a file.

Nothing here knows a screen. Everything is a function of its arguments, so equal input gives equal bytes.
"""
