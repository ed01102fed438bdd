"""Plain text into pieces: `plain`, with `wrapping` (hard wraps, quoted mail), `running_heads` (printed pages),
`markdown` and `heads` (front matter).
"""
