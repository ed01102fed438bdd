"""The desk, the first screen.

- `screen` is what its keys do; what lies on it: `shelf`, `grouping`; below it: `preview`, and the story's `digest`; one
  article as a sheet: `reader`; the first line: `welcome`
- `work` is what it has done in threads
"""
