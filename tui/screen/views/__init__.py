"""Screens over the desk and the comparison.

- lists that lead back: `listing`, of which `matrix` and `disagreements` are two
- sheets to read: `sheet`, of which `wordings` and `copies` are two that show `pairs`
- `export`, `help`, `commands`
"""
