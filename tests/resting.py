"""When an application has nothing left to do: told by what waits in it, not by a clock."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from textual import app as textual_app
from textual import pilot as textual_pilot
from textual._context import active_app
from textual.app import App

ROUNDS = 3
"""How often in a row nothing must be found to do: what one widget takes, it may hand on to the next."""


@pytest.fixture(autouse=True)
def resting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pilot waits until its application rests.

    By itself it looks at the processor: it sleeps twice a key where nothing is left to do, and takes a program that
    starves on a busy machine for one that has finished.
    """
    for module in (textual_app, textual_pilot):
        monkeypatch.setattr(module, "wait_for_idle", _at_rest)


async def _at_rest(*_: float) -> None:
    app: App[Any] = active_app.get()
    rests = 0
    while rests < ROUNDS and app.is_running and app.screen_stack:
        await asyncio.sleep(0)
        rests = 0 if _has_work(app) else rests + 1


def _has_work(app: App[Any]) -> bool:
    """Whether a message, a call or a repaint is due; what is to be painted is painted."""
    screen = app.screen
    if screen._layout_required or screen._scroll_required or screen._repaint_required or screen._dirty_widgets:
        screen._on_timer_update()
        return True
    nodes = [node for one in app.screen_stack for node in one.walk_children(with_self=True)]
    is_resizing = app._resize_timer is not None  # the library waits a moment for further changes of the size
    is_asked = any(node.message_queue_size or node._next_callbacks for node in [app, *nodes])
    return is_resizing or bool(screen._callbacks) or is_asked
