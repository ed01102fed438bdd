"""A comparison written down. Knows no screen; everything is a function of its arguments: equal input gives equal bytes.

- `report` is what every format is written from, in the words of `phrases`; `formats` has all of them by name
- one each: `as_text` with `paragraph`, `as_json`, `as_markdown`, `as_html` with `html_data` and the frames, styles and
  scripts beside it, `as_csv`, `as_passim`; `as_rows` is a part of the matrix in several
- `preview` is how one begins, `save` gets it into a file
"""
