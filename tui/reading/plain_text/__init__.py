"""Plain text into pieces: `plain`, with `wrapping` (hard wraps, quoted mail), `markdown` and `heads` (front matter)."""
