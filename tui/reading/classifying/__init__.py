"""Whole pages: how likely each line belongs to the report.

- `judging` is what is done with the answers of the `classifier`, which has fitted `page_weights`,
  a `forest` of trees among them
- what is measured: `features`, `surroundings` and `context`, counted in `columns` with `words_of_pages`; all of it is
  packed in `weighing`
- the decision in words: `reasons`
"""
