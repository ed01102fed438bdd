"""Reading plain text loads nothing that costs a start its time."""

from __future__ import annotations

import subprocess
import sys

COSTLY = {"bs4", "lxml", "rapidfuzz", "numpy", "chardet", "snowballstemmer", "textual", "rich"}


def loaded_after(statements: str) -> set[str]:
    printed = subprocess.run(
        [sys.executable, "-c", f"import sys\n{statements}\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.split(".")[0] for name in printed.stdout.split()} | set(printed.stdout.split())


def test_importing_the_reading_layer_loads_no_part_of_it() -> None:
    assert not {name for name in loaded_after("import tui.reading") if name.startswith("tui.reading.")}


def test_reading_a_plain_text_loads_nothing_costly() -> None:
    loaded = loaded_after("import tui.reading; tui.reading.read('Talks ended “at last” on Thursday.'.encode())")

    assert "tui.reading.article" in loaded
    assert not loaded & COSTLY


def test_reading_a_page_loads_the_parser() -> None:
    assert "bs4" in loaded_after("import tui.reading; tui.reading.read(b'<html><p>Talks ended.</p></html>')")


def test_a_text_that_is_no_page_does_without_the_classifier() -> None:
    loaded = loaded_after("import tui.reading; tui.reading.read('Talks ended “at last” on Thursday.'.encode())")

    assert not {f"tui.reading.classifying.{name}" for name in ("classifier", "page_weights")} & loaded


def test_reading_is_loaded_without_a_search_for_garbage_but_the_one_that_was_put_off() -> None:
    code = "import gc, tui.reading; found = []; gc.callbacks.append(lambda phase, _: found.append(phase))"
    printed = subprocess.run(
        [sys.executable, "-c", f"{code}\ntui.reading.read_all\nprint(found.count('start'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(printed.stdout) <= 1


def test_comparing_plain_texts_loads_neither_paths_nor_addresses() -> None:
    loaded = loaded_after("import tui; tui.compare([tui.read(b'Talks ended.'), tui.read(b'Talks end.')])")

    assert not (loaded - loaded_after("pass")) & {"pathlib", "urllib.parse"}
