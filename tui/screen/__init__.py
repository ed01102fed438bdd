"""The terminal interface: the only layer that knows Textual.

- the application: `app`, `comparing` (the slow work that it starts), `background`, the terminal (`terminal`, `guard`,
  `keyboard`)
- keys: `actions` is the one registry of what they do, `keymap` has the reader's own
- the screens: `desk` first, `comparison` from there, `views` over both
- what is said: `words`, `citation`; how it looks: `themes`, `cells`
- beyond the terminal: `clipboard`, `original`
- `widgets`, which draw what they are given
"""
