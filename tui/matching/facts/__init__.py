"""What sentences state and others may contradict.

- `figures` hold `quantities` against each other (one is a `quantity`, its words are `numerals`), `repeats` are the
  sentences that tell one again, `updates` figures of two times, `foreign_figures` those of other languages; `scopes`
  tell a part from a whole, `tallies` what "the number of" counts, `measured` what the numbers among terms are of
- times: `ages`, `clocks` and `days`, by their `happenings`
- `names`; `claims`, sentences read for their `denials` and their `certainty`; `frames`, the same words around a denial
"""
