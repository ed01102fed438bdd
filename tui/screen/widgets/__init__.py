"""Widgets, one a file: they draw what they are given and say what the reader did.

- what they have in common: `styled` (rows drawn once), `selectable` (drawn over with the mouse), `rows` (with a cursor)
- the panes: `pane` draws a `view` with a `paneline` for every line; the `panel` below them
- lists: `desklist`, the `grid` of the matrix, `disputelist` with the `disputepair` below it
- single lines: `line` (title, status, keys), `filterbar`, `findbar`, `askbar`
"""
