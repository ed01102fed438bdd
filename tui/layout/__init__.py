"""What stands where on a grid of cells, and what it looks like. Pure: knows no screen.

- articles: `wrap` breaks text into lines, `flow` makes the lines of one article, `ghosts` are lines between them that
  tell its `omissions`; `aligned` has several articles row by row; `pages` are those on the screen and how far each is
  scrolled, `arrangement` which these are, `selection` what is drawn over
- what is set off in them: `marks`, `differences` (words that the counterparts lack)
- overviews: `matrix`, `disputes`; `wordings` word under word; `evidence` in the words of a reader
"""
