"""Reports that a page does not show but hands to a script, to be written into it: pages saved before that was run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

_SCRIPT = re.compile(r"(?i)<script\b[^<>]{0,500}>")
_SCRIPT_END = "</script"
_TEXT = re.compile(r'(?s)"(?:[^"\\]|\\.)*(?:"|\\?\Z)')  # one that does not end is read once, not from every quote on
_PARAGRAPHS = ("<p", "\\u003cp", "\\u003Cp")
# Three paragraphs and 400 characters are the least report; a script of a megabyte is a program.
_FEWEST_PARAGRAPHS = 3
_SHORTEST = 400
_LONGEST = 1_000_000
_TAG = re.compile(r"<[^<>]{1,2000}>")


def scripted_markup(markup: str) -> str:
    """The longest text with paragraphs among those that the scripts of a page hold, or "" where none does.

    Args:
        markup: The decoded page.
    """
    best, most = "", _SHORTEST
    for content in _scripts(markup):
        if max(map(content.count, _PARAGRAPHS)) < _FEWEST_PARAGRAPHS:
            continue
        for found in _TEXT.finditer(content):
            text = _decoded(found.group())
            size = len(_TAG.sub("", text))
            if size > most and text.count("<p") >= _FEWEST_PARAGRAPHS:
                best, most = text, size
    return best


def _scripts(markup: str) -> Iterator[str]:
    """What stands in the scripts of a page, one after the other."""
    end = 0
    while script := _SCRIPT.search(markup, end):
        end = markup.find(_SCRIPT_END, script.end())
        if end < 0:
            end = len(markup)
        yield markup[script.end() : min(end, script.end() + _LONGEST)]


def _decoded(literal: str) -> str:
    """What a text of JSON says; "" where it is short or none."""
    if len(literal) < _SHORTEST:
        return ""
    try:
        text = json.loads(literal, strict=False)
    except ValueError:
        return ""
    return text if isinstance(text, str) else ""
