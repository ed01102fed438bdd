"""What a terminal sends, well-formed or not."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.message import Message

from tui.screen.keyboard import Typed, read_messages


def keys(messages: list[Message]) -> list[str]:
    return [message.key for message in messages if isinstance(message, events.Key)]


def sent(data: bytes) -> list[Message]:
    """The messages of these bytes, from a pipe that is closed after them."""
    end, start = os.pipe()
    os.write(start, data)
    os.close(start)
    found: list[Message] = []
    with pytest.raises(OSError, match="Input/output error"):
        read_messages(end, lambda: False, found.append)
    os.close(end)
    return found


@pytest.mark.parametrize(
    "broken",
    [
        "\x1b[97;1:99u",
        "\x1b[999999999u",
        "\x1b[97;;1114112u",
        "\x1b[?2048;1$y\x1b[48;24;80;0;0t\x1b[<0;5;5M",
    ],
    ids=["kind of press", "no character", "no text", "a window of no pixels"],
)
def test_after_a_sequence_that_means_nothing_keys_are_keys(broken: str) -> None:
    typed = Typed()
    messages = [message for _ in range(2) for message in typed.feed(f"a{broken}jk")]
    assert [key for key in keys(messages) if key in {"a", "j", "k"}] == ["a", "j", "k"] * 2


@given(st.lists(st.integers(1, 9), max_size=9))
def test_a_paste_is_the_same_in_however_many_parts_it_comes(lengths: list[int]) -> None:
    whole = "j\x1b[200~q\x1b[20x e\x1b[201~k\x1b[200~x\x1b[201~l"
    typed = Typed()
    messages: list[Message] = []
    for length in lengths:
        messages += typed.feed(whole[:length])
        whole = whole[length:]
    messages += typed.feed(whole)
    assert [message.text for message in messages if isinstance(message, events.Paste)] == ["q e", "x"]
    assert keys(messages) == ["j", "k", "l"]


def test_a_paste_whose_end_was_lost_ends_when_nothing_more_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1.0
    monkeypatch.setattr("tui.screen.keyboard.monotonic", lambda: now)
    typed = Typed()
    assert list(typed.feed("\x1b[200~words")) == []
    now += 1.5
    assert list(typed.feed("")) == []
    now += 1.5
    (pasted,) = typed.feed("")
    assert isinstance(pasted, events.Paste)
    assert pasted.text == "words"
    assert keys(list(typed.feed("j"))) == ["j"]


@given(st.text(st.sampled_from("\x1b[]<>?;:0123456789MmuRt$yIO~PX^_\\ aq\x00\x07é文"), max_size=60))
def test_nothing_that_is_sent_ends_the_reading_of_keys(sequence: str) -> None:
    typed = Typed()
    list(typed.feed(sequence))
    list(typed.feed("\x1b[201~" + "\x18" * 40))  # whatever had begun has ended
    assert keys(list(typed.feed("q"))) == ["q"]


def test_bytes_that_are_no_text_are_one_unknown_sign_and_the_rest_is_typed() -> None:
    assert [event.character for event in sent(b"a\xe9b\xff") if isinstance(event, events.Key)] == ["a", "�", "b", "�"]


def test_a_sign_that_comes_in_two_parts_is_one() -> None:
    end, start = os.pipe()
    found: list[Message] = []
    parts = iter([b"\xe6\x96", b"\x87"])

    def is_over() -> bool:
        part = next(parts, None)
        if part is not None:
            os.write(start, part)
        return part is None

    read_messages(end, is_over, found.append)
    assert [event.character for event in found if isinstance(event, events.Key)] == ["文"]


def test_pasted_bytes_that_are_no_text_do_not_turn_the_rest_into_keys() -> None:
    messages = sent(b"\x1b[200~one\xff\nqe\x1b[97;1:99u two\x1b[201~j")
    (pasted,) = [message for message in messages if isinstance(message, events.Paste)]
    assert pasted.text == "one�\nqe two"
    assert keys(messages) == ["j"]


def test_a_large_paste_is_one_message_of_which_the_beginning_is_used() -> None:
    messages = sent(b"\x1b[200~" + b"word " * 10_000 + b"\x1b[201~")
    assert [message.text for message in messages if isinstance(message, events.Paste)] == ["word " * 2_000]
    assert not keys(messages)
