"""What sentences state and others may contradict.

- `figures` hold `quantities` against each other (one is a `quantity`, its words are `numerals`, `uncounted` are ranks
  and scores), `repeats` are the sentences that tell one again; `scopes` tell a part from a whole, `tallies` what "the
  number of" counts, `measured` what the numbers among terms are of
- times: `ages`, `clocks` and `days`, by their `happenings`; `sequence`, which of two things came first
- `names`, and who holds one of the `roles`
- `claims`, sentences read for their `denials`, `absences` of what others have some of, and `certainty`
- `bars`: how surely two sentences must tell of one thing for any of it to be shown
- other languages: `foreign_claims` with `foreign_days` and `foreign_figures`; `assertions`, what is confirmed here and
  denied there
"""
