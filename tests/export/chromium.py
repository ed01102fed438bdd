"""A real headless Chromium, spoken to over a pair of pipes in its own protocol: no driver and no port in between.

https://chromedevtools.github.io/devtools-protocol/; over `--remote-debugging-pipe` messages are JSON that ends in a
null byte, read from descriptor 3 and written to descriptor 4.
"""

from __future__ import annotations

import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import time
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE_SECONDS = 30.0
_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_SHIFTED = frozenset("NUDRGS?!")
_TEXT = {"Enter": "\r", "Tab": "", "Backspace": "", "Escape": ""}
_CODES = {"Enter": 13, "Tab": 9, "Backspace": 8, "Escape": 27}


def executable() -> str | None:
    """The path of a Chromium on this machine, None where there is none."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


_PLACE = (
    "import os, sys; _, to_read, to_write, *command = sys.argv; "
    "os.dup2(int(to_read), 3); os.dup2(int(to_write), 4); os.execv(command[0], command)"
)
"""Becomes the browser, with the ends of two pipes where it looks for them."""


class Page:
    """One open page, and what it said since it was opened.

    Attributes:
        complaints: Errors and warnings of the console, exceptions, refusals of the policy.
        requests: Addresses that it asked for.
    """

    def __init__(self, reading: int, writing: int) -> None:
        """Speak over two descriptors."""
        self._reading, self._writing = reading, writing
        self._buffer = b""
        self._count = 0
        self._session: str | None = None
        self.complaints: list[str] = []
        self.requests: list[str] = []

    def attach(self) -> None:
        """Take the page that the browser opened."""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: Any) -> Any:
        """Send a command and wait for its answer."""
        self._count += 1
        message: dict[str, Any] = {"id": self._count, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._writing, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def _next(self) -> dict[str, Any]:
        """The next message; events are kept."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while b"\0" not in self._buffer:
            if not select.select([self._reading], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise TimeoutError("the browser does not answer")
            received = os.read(self._reading, 1 << 20)
            if not received:
                raise EOFError("the browser went away")
            self._buffer += received
        line, _, self._buffer = self._buffer.partition(b"\0")
        message: dict[str, Any] = json.loads(line)
        self._keep(message)
        return message

    def _keep(self, message: dict[str, Any]) -> None:
        parameters = message.get("params", {})
        match message.get("method"):
            case "Runtime.exceptionThrown":
                self.complaints.append(str(parameters["exceptionDetails"].get("exception", parameters)))
            case "Runtime.consoleAPICalled" if parameters["type"] in {"error", "warning", "assert"}:
                self.complaints.append(str(parameters["args"]))
            case "Log.entryAdded" if parameters["entry"]["level"] in {"error", "warning"}:
                self.complaints.append(parameters["entry"]["text"])
            case "Network.requestWillBeSent":
                self.requests.append(parameters["request"]["url"])

    def open(self, path: Path, *, fragment: str = "", width: int = 1400, height: int = 900) -> None:
        """Open a file and wait until it is loaded."""
        self.resize(width, height)
        self.complaints, self.requests = [], []
        self.ask("Page.navigate", url="about:blank")
        self.requests.clear()
        self.ask("Page.navigate", url=path.resolve().as_uri() + fragment)
        self.wait_for("document.readyState === 'complete' && location.protocol === 'file:'")

    def resize(self, width: int, height: int) -> None:
        """Give the page another size, in its own pixels."""
        self.ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )

    def painted(self) -> None:
        """Wait until what was done is on the screen."""
        self.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def run(self, code: str) -> Any:
        """The value of a piece of script, awaited."""
        found = self.ask("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in found:
            raise RuntimeError(str(found["exceptionDetails"]))
        return found["result"].get("value")

    def wait_for(self, condition: str) -> None:
        """Wait until a condition holds."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not self.run(condition):
            if time.monotonic() > deadline:
                raise TimeoutError(condition)
            time.sleep(0.02)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as a keyboard does."""
        for name in keys:
            bare = name.removeprefix("Shift+")
            shift = 8 if bare != name or bare in _SHIFTED else 0
            text = _TEXT.get(bare, bare)
            key = {"key": bare, "modifiers": shift, "windowsVirtualKeyCode": _CODES.get(bare, ord(bare[0].upper()))}
            down = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
            self.ask("Input.dispatchKeyEvent", **down, **key)
            self.ask("Input.dispatchKeyEvent", type="keyUp", **key)

    def click(self, selector: str) -> None:
        """Press the middle of an element with the mouse."""
        x, y = self.middle(selector)
        for sort in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=sort, x=x, y=y, button="left", clickCount=1)

    def hover(self, selector: str) -> None:
        """Move the mouse over the middle of an element."""
        x, y = self.middle(selector)
        self.ask("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def middle(self, selector: str) -> tuple[float, float]:
        """Where the middle of an element is in the window, when everything before is painted."""
        self.painted()
        box = self.run(
            f"(() => {{ const box = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        return box[0], box[1]

    def media(self, media: str = "", *, scheme: str = "light") -> None:
        """Show it as on paper ("print"), or in dark colours."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.ask("Emulation.setEmulatedMedia", media=media, features=features)

    def scripts(self, *, are_on: bool) -> None:
        """Switch scripts of pages on or off."""
        self.ask("Emulation.setScriptExecutionDisabled", value=not are_on)

    def picture(self, path: Path) -> None:
        """What the window shows, as a PNG file."""
        path.write_bytes(b64decode(self.ask("Page.captureScreenshot", format="png")["data"]))


@contextmanager
def chromium(folder: Path) -> Iterator[Page]:
    """Start the browser with one page, and end it.

    Args:
        folder: An empty one for its profile.
    """
    command = executable()
    if command is None:
        raise FileNotFoundError("no chromium here")
    (from_us, to_browser), (from_browser, to_us) = _pipe(), _pipe()
    options = ["--headless=new", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu"]
    options += ["--disable-dev-shm-usage", "--hide-scrollbars", f"--user-data-dir={folder}"]
    options += ["--no-sandbox"] if os.geteuid() == 0 else []
    process = subprocess.Popen(
        [sys.executable, "-c", _PLACE, str(from_us), str(to_us), command, *options, "about:blank"],
        pass_fds=(from_us, to_us),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(from_us)
    os.close(to_us)
    try:
        page = Page(from_browser, to_browser)
        page.attach()
        yield page
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        os.close(from_browser)
        os.close(to_browser)


def _pipe() -> tuple[int, int]:
    """Both ends of a pipe, at numbers that leave the first ones free."""
    ends = os.pipe()
    found = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends]
    for end in ends:
        os.close(end)
    return found[0], found[1]
