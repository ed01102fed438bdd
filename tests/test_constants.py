"""The benchmark that exchanges constants: which it finds, what it tries, and that a trial really runs with another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.constants import Constant, constants_of

ROOT = Path(__file__).parent.parent


def test_numbers_that_a_module_names_are_found() -> None:
    found = {constant.name: constant.value for constant in constants_of("tui.cli")}
    assert found["PIPE_WIDTH"] == 80
    assert found["LEAST_WRITTEN"] == 65_536


def test_fitted_weights_are_no_constants() -> None:
    assert not [constant for constant in constants_of("tui.matching") if "weights" in constant.module]


@pytest.mark.parametrize(("value", "tried"), [(0.5, [0.25, 0.75]), (4, [2, 6]), (1, [0, 2]), (3, [1, 4])])
def test_a_whole_number_is_exchanged_for_whole_ones(value: float, tried: list[float]) -> None:
    assert Constant("tui", "NAME", value).others() == tried


def test_what_is_made_from_a_constant_changes_with_it() -> None:
    trial = (
        "import sys; from tests.benchmarks.constants import _Exchanging\n"
        "sys.meta_path.insert(0, _Exchanging('tui.text', 'MOST_MARKS', 1))\n"
        "from tui.text import safe_text; print(len(safe_text('e' + 6 * chr(0x301))))"
    )
    done = subprocess.run([sys.executable, "-c", trial], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "2\n"
