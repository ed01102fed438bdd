"""Web pages into pieces.

- `html` puts it together: `trees` (parsers), `dom` (what the tree says of every piece, as numbers), `page_marks` (names
  and roles of elements), `scripted` (reports that a script was to write)
- votes on what belongs to the report: `told` (JSON-LD), `extractor` (trafilatura), held against the pieces by `votes`
"""
