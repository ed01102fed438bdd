"""Where text goes on a grid of cells: wrapping, the lines of an article, level rows. Pure: knows no screen."""
