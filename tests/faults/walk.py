"""A random walk: every sort of key, click, paste and size of the window, in any order, on every screen.

    python -m tests.faults.walk FOLDER SEED

walks over the reports of a folder, prints what was wrong, a line each, and then how many things were done.
"""

from __future__ import annotations

import asyncio
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from textual import events
from textual.geometry import Size
from textual.keys import _character_to_key
from textual.pilot import Pilot

from tui.screen.app import NewsreaderApp

NAMED = (  # noqa: SIM905 - a list of words reads better
    "enter escape tab shift+tab backspace delete space up down left right home end pageup pagedown f1 "
    "ctrl+p ctrl+f ctrl+b ctrl+d ctrl+u ctrl+a ctrl+w ctrl+k ctrl+left ctrl+right"
).split()
"""Keys that have a name; without ctrl+c, which ends any walk at once, and ctrl+z."""

SIZES = ((80, 24), (120, 40), (200, 50), (40, 10), (39, 9), (1, 1), (300, 12), (60, 90), (150, 24))
PASTED = ("six hours", "two\nlines\tand a tab", "\u202eedirrevo \U000e0041", "x" * 20_000, "👩\u200d🚀" * 200, "")

ODDS_OF_SIZE, ODDS_OF_PASTE, ODDS_OF_MOUSE, ODDS_OF_ESCAPE = 0.01, 0.01, 0.06, 0.06
BURST = 6
"""At most so many keys come before the program had time to answer the first of them."""


@dataclass
class Walk:
    """Where a walk is, and what was wrong on it.

    Attributes:
        random: What it goes by.
        done: What was done so far, the last things last.
        screens: The screens that were seen, by the names of their classes.
        wrong: What was wrong, a line each.
    """

    random: Random
    done: list[str] = field(default_factory=list)
    screens: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


async def walk(app: NewsreaderApp, steps: int, walked: Walk) -> None:
    """Walk over the screens of an application until it ends or the steps are done."""
    async with app.run_test(size=SIZES[walked.random.randrange(3)]) as pilot:
        for _ in range(steps):
            if app._exit:
                return
            await _step(pilot, walked)
            walked.screens.add(type(app.screen).__name__)
            walked.wrong += [f"{wrong} after {walked.done[-12:]}" for wrong in _wrong_rows(app)]


async def _step(pilot: Pilot[Any], walked: Walk) -> None:
    random, app = walked.random, pilot.app
    chance = random.random()
    if (chance := chance - ODDS_OF_SIZE) < 0:
        size = random.choice(SIZES)
        walked.done.append(f"{size[0]}x{size[1]}")
        await pilot.resize_terminal(*size)
    elif (chance := chance - ODDS_OF_PASTE) < 0:
        walked.done.append("paste")
        app.post_message(events.Paste(random.choice(PASTED)))
    elif (chance := chance - ODDS_OF_MOUSE) < 0:
        for event in _mouse(random, app.size):
            walked.done.append(f"{type(event).__name__} {event.x:g},{event.y:g}")
            app.post_message(event)
    elif (chance := chance - ODDS_OF_ESCAPE) < 0:
        walked.done.append("escape")
        app.post_message(pressed("escape"))
    else:
        keys = [_key(random) for _ in range(random.randint(1, BURST))]
        walked.done += keys
        for key in keys:
            app.post_message(pressed(key))
    await pilot.pause()


def pressed(key: str) -> events.Key:
    """What the terminal says of a key."""
    if len(key) == 1:
        return events.Key(_character_to_key(key), key)
    return events.Key(key, {"space": " ", "enter": "\r", "tab": "\t"}.get(key))


def _key(random: Random) -> str:
    """A letter mostly; `q` seldom, for the walk would soon be at its end."""
    if random.random() < 0.25:
        return random.choice(NAMED)
    key = random.choice(string.ascii_letters + string.digits + string.punctuation)
    return "n" if key == "q" and random.random() < 0.7 else key


def _mouse(random: Random, size: Size) -> Iterator[events.MouseEvent]:
    """A click, a movement or a turn of the wheel, at times beyond the window."""
    x, y = random.randint(0, size.width + 1), random.randint(0, size.height + 1)
    sorts = random.choice(
        [
            (events.MouseDown, events.MouseUp),
            (events.MouseMove,),
            (events.MouseScrollDown,) * 3,
            (events.MouseScrollUp,) * 3,
            (events.MouseDown, events.MouseMove, events.MouseUp),
        ]
    )
    for sort in sorts:
        button = int(sort in (events.MouseDown, events.MouseUp))
        yield sort(None, x, y, 0, 0, button, shift=False, meta=False, ctrl=False, screen_x=x, screen_y=y)


def _wrong_rows(app: NewsreaderApp) -> list[str]:
    """What is not as wide as the window, or has a text that acts on a terminal."""
    compositor = app.screen._compositor
    strips = compositor.render_strips() if compositor.size == app.size else []
    return [
        f"{type(app.screen).__name__}, row {row}: {strip.cell_length} cells of {app.size.width}"
        for row, strip in enumerate(strips)
        if sum(segment.cell_length for segment in strip) != app.size.width
    ]


def main() -> None:
    """One walk, for a process of its own."""
    walked = Walk(Random(int(sys.argv[2])))
    asyncio.run(walk(NewsreaderApp([sys.argv[1]]), 200, walked))
    print(*walked.wrong, len(walked.done), sep="\n")


if __name__ == "__main__":
    main()
