"""Title, source, authors and days, each with how it is known.

- read off the lines of a text: `of_text`; said by a page of itself: `of_page`
- `authors`; days: `published`, `dates`, `guessed_day` (htmldate)
"""
