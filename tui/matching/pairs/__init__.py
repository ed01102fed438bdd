"""Pairs of sentences and their scores.

- which are worth a look: `candidates`; what they have in common: `features` of their `sides`, and `context` for what
  others say, the words in common `elsewhere` among them
- `scoring` with the fitted `weights`; `bare` for two sentences with no story around them,
  by their `rarity` in English
- special cases: `speakers` (pairs that share nothing but one), `unions` (one sentence told in two)
"""
