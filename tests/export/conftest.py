"""One browser for all tests of the HTML report, and the reports that most of them open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.export.chromium import Page, chromium
from tests.export.in_browser import long_story, written
from tests.factory import istanbul


@pytest.fixture(scope="package")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with chromium(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="package")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


@pytest.fixture(scope="package")
def long(folder: Path) -> Path:
    return written(folder, long_story(), "long")


@pytest.fixture(scope="package")
def short(folder: Path) -> Path:
    return written(folder, istanbul(), "short")
