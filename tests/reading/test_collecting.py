"""The garbage collector while an article is read."""

from __future__ import annotations

import gc

import pytest

from tui.model import ReadError
from tui.reading import article, read
from tui.reading.decoding import Decoded, decode


def test_nothing_is_collected_while_an_article_is_read_and_again_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    def note(content: bytes, encoding: str | None) -> Decoded:
        seen.append(gc.isenabled())
        return decode(content, encoding)

    monkeypatch.setattr(article, "decode", note)
    read(b"The ferry to Norden sank on Monday.")

    assert seen == [False]
    assert gc.isenabled()


def test_what_cannot_be_read_leaves_collecting_on() -> None:
    with pytest.raises(ReadError):
        read(b"")

    assert gc.isenabled()
