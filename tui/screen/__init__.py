"""The terminal interface: the only layer that knows Textual.

- the application: `app`, `comparing`, the slow work that they start (`work`, `background`), the terminal (`terminal`,
  `guard`)
- keys: `actions` is the one registry of what an `action` is, `keymap` has the reader's own, `commands` the list of all
- the desk: `desk`, what lies on it (`shelf`, `grouping`), `reader` (one article as a sheet), `welcome`
- the comparison: `comparison` on `panes`, with its chapters `finding`, `correcting`, `newly`, `counting`, `pointing`
- screens over it: `matrix` and `disagreements`, which are a `listing`; `wordings` and `copies`, which are a `sheet` and
  show `pairs`; `export`, `help`
- what is said: `status`, `reasons`, `words`, `citation`; how it looks: `themes`, `cells`
- beyond the terminal: `clipboard`, `original`
- `widgets`, which draw what they are given
"""
