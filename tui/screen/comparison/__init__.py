"""The comparison: reports side by side.

- `screen` is what its keys do, on `panes`, with the chapters `finding`, `correcting`, `newly`, `counting`, `pointing`
- what is said there: `status`, `reasons`
"""
