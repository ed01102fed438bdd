"""What the reader has set: a TOML file in the platform's settings folder. Pure; nothing here knows a screen.

A line that makes no sense costs that one setting and one message, never the start.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, NamedTuple

from tui.text import safe_line

FILE_NAME = "settings.toml"
LARGEST_BYTES = 100_000
"""A file of every setting and key has 12 kB; what is eight times as large is no file of settings."""

MOST_BROKEN_LINES = 20
"""Lines that are no TOML, after which the rest of the file is left alone: each costs a reading of the file anew."""

LONGEST_SHOWN = 60
"""Characters of a value that a fault quotes, so that it and the reason stand in a line or two."""

_LINE = re.compile(r"at line (\d+)")


class Fault(NamedTuple):
    """A line that was not taken, and why."""

    line: int
    reason: str

    def __str__(self) -> str:
        """In words, without the file."""
        return f"line {self.line}: {self.reason}" if self.line else self.reason


class KeyChoice(NamedTuple):
    """Keys that the reader wants for an action, as written; whether there are such is the screen's to say."""

    scope: str
    action: str
    keys: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set.

    Attributes:
        theme: Dark or light; "auto" takes the terminal's word for it, where it has one.
        palette: Which colours; "auto" takes as many as the terminal shows, none where NO_COLOR is set.
        layout: How a comparison is laid out to begin with.
        strictness: 0..1, what counts as a match to begin with.
        digits: Whether a digit goes to the source with that number or begins a count.
        mouse: Whether the program takes the mouse, or leaves it to the terminal.
        keys: Other keys for actions.
    """

    theme: str = "auto"
    palette: str = "auto"
    layout: str = "flowing"
    strictness: float = 0.5
    digits: str = "source"
    mouse: bool = True
    keys: tuple[KeyChoice, ...] = ()


CHOICES: Mapping[str, tuple[str, ...]] = {
    "theme": ("auto", "dark", "light"),
    "palette": ("auto", "colour", "contrast", "ansi", "none"),
    "layout": ("flowing", "aligned"),
    "digits": ("source", "count"),
}
"""The settings that take one of a few words."""


def settings_path() -> Path:
    """Where the settings are looked for; the file need not be there."""
    from platformdirs import user_config_path  # noqa: PLC0415 - `--help` does without

    return user_config_path("newsreader", appauthor=False) / FILE_NAME


def read_settings(path: Path) -> tuple[Settings, list[Fault]]:
    """Read the settings of a file, each by itself.

    Args:
        path: The file; where there is none, everything is as shipped.

    Returns:
        The settings, with the shipped value for every line that was not taken, and what was wrong with these lines.
    """
    try:
        if not path.exists():
            return Settings(), []
        if not path.is_file():
            return Settings(), [Fault(0, "it is not a file")]
        if path.stat().st_size > LARGEST_BYTES:
            return Settings(), [Fault(0, f"it is larger than {LARGEST_BYTES} bytes")]
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as fault:
        return Settings(), [Fault(0, f"it cannot be read: {fault.strerror or fault}")]
    except UnicodeDecodeError as fault:
        before = fault.object[: fault.start].count(b"\n")
        return Settings(), [Fault(before + 1, "it is not UTF-8")]
    return settings_from(text)


def settings_from(text: str) -> tuple[Settings, list[Fault]]:
    """The settings that a text in TOML holds, and what is wrong with it."""
    tables, faults = _tables(text)
    line_of = _line_finder(text)
    found = Settings()
    known = [field.name for field in fields(Settings)]
    for name, value in tables.items():
        try:
            if name == "keys":
                found = replace(found, keys=tuple(_key_choices(value, line_of, faults)))
            elif name in known:
                found = replace(found, **{name: _checked(name, value)})
            elif not name.startswith(_BROKEN):
                raise ValueError(f"there is no setting “{_shown(name)}”; there are {', '.join(known)}")
        except ValueError as fault:
            faults.append(Fault(line_of(name), str(fault)))
    return found, sorted(faults, key=lambda fault: fault.line)


def _checked(name: str, value: object) -> Any:
    """A value that a setting takes.

    Raises:
        ValueError: It does not take this one.
    """
    shipped = getattr(Settings(), name)
    if name in CHOICES and value in CHOICES[name]:
        return value
    if isinstance(value, bool):  # which is a number to Python
        if isinstance(shipped, bool):
            return value
    elif isinstance(value, int | float) and isinstance(shipped, float) and 0 <= value <= 1:
        return float(value)
    raise ValueError(f"{name} must be {takes(name)}, not {_shown(value)}; it stays {_toml(shipped)}")


def takes(name: str) -> str:
    """In words, what a setting takes."""
    if name in CHOICES:
        return ", ".join(CHOICES[name][:-1]) + f" or {CHOICES[name][-1]}"
    return "true or false" if isinstance(getattr(Settings(), name), bool) else "a number from 0 to 1"


def _key_choices(table: object, line_of: Callable[..., int], faults: list[Fault]) -> Iterable[KeyChoice]:
    """The choices of the tables `[keys.SCOPE]`."""
    if not isinstance(table, dict):
        raise ValueError("keys must be tables such as [keys.comparison]")
    for scope, actions in table.items():
        if not isinstance(actions, dict):
            faults.append(Fault(line_of("keys", scope), f"“{_shown(scope)}” must be in a table such as [keys.desk]"))
            continue
        for action, written in actions.items():
            line = line_of("keys", scope, action)
            keys = [written] if isinstance(written, str) else written
            if isinstance(keys, list) and keys and all(isinstance(key, str) and key for key in keys):
                yield KeyChoice(_shown(scope), _shown(action), tuple(map(_shown_key, keys)), line)
            else:
                reason = f"{_shown(action)} must be a key or a list of keys, not {_shown(written)}; it keeps its own"
                faults.append(Fault(line, reason))


# Reading the file

_BROKEN = "line-that-is-no-toml-"


def _tables(text: str) -> tuple[dict[str, object], list[Fault]]:
    """The tables of a text; a line that is no TOML is left out, so that it costs no other line."""
    import tomllib  # noqa: PLC0415 - most readers have no such file

    lines = text.splitlines()
    faults: list[Fault] = []
    for _ in range(MOST_BROKEN_LINES):
        try:
            return tomllib.loads("\n".join(lines)), faults
        except (tomllib.TOMLDecodeError, RecursionError) as fault:
            place = _LINE.search(str(fault))
            number = int(place[1]) if place else 0
            if not 0 < number <= len(lines) or lines[number - 1].startswith(f"[{_BROKEN}") or not lines[number - 1]:
                break
            faults.append(Fault(number, f"this is not TOML: {_shown(lines[number - 1].strip())}"))
            is_heading = lines[number - 1].lstrip().startswith("[")
            lines[number - 1] = f"[{_BROKEN}{number}]" if is_heading else ""
    return {}, [*faults, Fault(0, "the rest is not TOML, so nothing of it is used")]


def _line_finder(text: str) -> Callable[..., int]:
    """Tells on which line the value under some keys stands; 0 where it does not say."""
    where: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if stripped.startswith("["):
            table = _dotted(stripped.strip("[] \t").partition("]")[0])
            where.setdefault(table, number)
        elif "=" in stripped and not stripped.startswith("#"):
            where.setdefault((*table, *_dotted(stripped.partition("=")[0])), number)

    def line_of(*keys: str) -> int:
        return where.get(keys, 0)

    return line_of


def _dotted(written: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in written.split("."))


def _shown(value: object) -> str:
    """A value from the file, fit to be shown."""
    text = value if isinstance(value, str) else _toml(value)
    line = safe_line(text)
    return line if len(line) <= LONGEST_SHOWN else line[: LONGEST_SHOWN - 1] + "…"


def _shown_key(key: str) -> str:
    return key if key == " " else _shown(key)


# Writing them down


def described(
    path: Path, settings: Settings, keys: Sequence[tuple[str, str, Sequence[str], Sequence[str], str]]
) -> str:
    """Every setting with its value, its shipped value and what it takes, as a file that could be the settings.

    Args:
        path: Where the settings are looked for.
        settings: What they are.
        keys: (scope, action, keys, shipped keys, what it does) of every action.
    """
    state = "as set there and as shipped" if os.path.exists(path) else "not there; everything is as shipped"
    lines = [f"# {safe_line(str(path))}", f"# {state}. This is what it could hold.", ""]
    for field in fields(Settings):
        if field.name != "keys":
            value, shipped = getattr(settings, field.name), getattr(Settings(), field.name)
            lines.append(_row(field.name, _toml(value), f"{takes(field.name)}; shipped: {_toml(shipped)}"))
    scope = ""
    for table, action, chosen, shipped_keys, words in keys:
        if table != scope:
            scope = table
            lines += ["", f"[keys.{scope}]"]
        note = words if list(chosen) == list(shipped_keys) else f"{words}; shipped: {_toml(list(shipped_keys))}"
        lines.append(_row(action, _toml(list(chosen)), note))
    return "\n".join(lines) + "\n"


def _row(name: str, value: str, note: str) -> str:
    return f"{f'{name} = {value}':<44} # {note}"


def _toml(value: object) -> str:
    """A value as TOML; strings of JSON are strings of TOML."""
    import json  # noqa: PLC0415 - only who asks for the settings needs it

    return json.dumps(value, ensure_ascii=False, default=str)
