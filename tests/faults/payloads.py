"""Text that tries to act on a terminal, to hide, or to break a program that shows it."""

from __future__ import annotations

PAYLOADS = {
    "colour": "\x1b[5;7;53m",
    "alternate screen": "\x1b[?1047h",
    "cursor report": "\x1b[6n",
    "reset": "\x1bc",
    "window title": "\x1b]0;owned\x07",
    "link": "\x1b]8;;http://owned.example/\x1b\\owned\x1b]8;;\x1b\\",
    "clipboard": "\x1b]52;c;b3duZWQ=\x07",
    "string without end": "\x1b]52;c;b3duZWQ=",
    "device control": "\x1bPq#0;2;0;0;0\x1b\\",
    "application command": "\x1b_Gowned\x1b\\",
    "privacy message": "\x1b^owned\x1b\\",
    "eight-bit sequence": "\x9b5;7;53m",
    "eight-bit title": "\x9d0;owned\x9c",
    "eight-bit device control": "\x90owned\x9c",
    "escape alone": "\x1b",
    "bell": "\x07",
    "backspace": "\x08\x08\x08",
    "null": "\x00",
    "delete": "\x7f",
    "shift out": "\x0e",
    "override": "\u202edenwo\u202c",
    "isolates": "\u2066owned\u2069\u2067owned\u2069\u2068owned\u2069",
    "direction marks": "\u200e\u200f\u061c",
    "tag characters": "\U000e0001\U000e006f\U000e0077\U000e007f",
    "zero-width": "ow\u200bn\u2060ed\ufeff",
    "soft hyphen": "ow\xadned",
    "selectors": "o\ufe01\ufe02\ufe03\U000e0101\U000e0102",
    "piled marks": "Z" + "\u0301\u0323\u0489" * 20,
    "surrogate": "\ud800",
    "markup": "[bold red on blue]owned[/]",
    "closing markup": "[/",
    "action markup": "[@click=app.quit]owned[/@click]",
    "markup with value": "[type=x, v={'a[0]'}]",
    "reference": "&#27;]0;owned&#7;",
    "reference twice": "&amp;#27;[31m",
    "reference in eight bits": "&#155;31m&#x9d;0;owned&#x9c;",
    "escape of JSON": "\\u001b]0;owned\\u0007",
    "line separators": "\u2028\u2029\x85\x0b\x0c",
}
"""What is tried in every field, by name."""

FORBIDDEN = frozenset(
    [
        *(chr(code) for code in range(32) if chr(code) not in "\n\r\x1b"),
        *(chr(code) for code in range(0x7F, 0xA0)),
        *"\xad\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\ufeff",
        *(chr(code) for code in (*range(0x2066, 0x2070), *range(0xD800, 0xE000), *range(0xE0000, 0xE0080))),
    ]
)
"""Characters that must never be written, whatever was read."""


def of_text(text: str) -> str:
    """What of a text must not be written, as a reader of a test's failure can tell it."""
    return ascii("".join(sorted(set(text) & FORBIDDEN)))
