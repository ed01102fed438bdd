"""Work in threads of its own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from threading import Event, current_thread

import pytest

from tui.screen.background import in_background


async def test_the_result_comes_back_from_another_thread() -> None:
    assert await in_background(current_thread) is not current_thread()


async def test_a_fault_comes_back_too() -> None:
    with pytest.raises(ZeroDivisionError):
        await in_background(lambda: 1 // 0)


async def test_a_cancelled_wait_drops_the_late_result() -> None:
    go_on = Event()
    waiting = asyncio.ensure_future(in_background(go_on.wait))
    await asyncio.sleep(0)
    waiting.cancel()
    faults: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, fault: faults.append(fault))
    handed_over = asyncio.Event()
    late = asyncio.ensure_future(in_background(go_on.wait))
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await late
    asyncio.get_running_loop().call_soon(handed_over.set)
    await handed_over.wait()
    assert not faults


def test_the_program_ends_without_waiting_for_work_that_never_ends() -> None:
    code = (
        "import asyncio, threading\n"
        "from tui.screen.background import in_background\n"
        "async def main():\n"
        "    task = asyncio.ensure_future(in_background(threading.Event().wait))\n"
        "    await asyncio.sleep(0.05)\n"
        "    task.cancel()\n"
        "asyncio.run(main())\n"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
