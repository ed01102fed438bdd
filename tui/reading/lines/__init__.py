"""What a line says of itself, and what stands around it.

- furniture: `cues` with `cue_phrases` and `openings`, `furniture`, `repeats`; where the report stands: `window`
- parts of a report: `parts` by `roles` and `credits`, `datelines`, `mastheads`, `tickers`, `tables`, `turns`,
  `signature`, `headline` with `headline_features` and `headline_weights`
"""
