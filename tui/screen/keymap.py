"""Which keys do what when the reader has set others: the registry with those keys, checked for clashes. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tui.screen.actions import ACTIONS, Action, Scope, actions_of, key_name, key_of
from tui.settings import Fault, KeyChoice

LEAVES_AT_ONCE = "ctrl+c"
"""Never the reader's to give: the way out of whatever may be wrong."""

_NAMED = frozenset(
    ["up", "down", "left", "right", "home", "end", "pageup", "pagedown", "enter", "escape", "tab", "space"]
) | frozenset(["backspace", "delete", "insert", *(f"f{number}" for number in range(1, 25))])
_SHORT = {"esc": "escape", "pgup": "pageup", "pgdn": "pagedown", "del": "delete", "ins": "insert", "return": "enter"}
_SHORT |= {"↑": "up", "↓": "down", "←": "left", "→": "right", " ": "space"}


class Keymap:
    """The keys of every action, as shipped or as the reader wants them."""

    def __init__(self, chosen: Mapping[str, tuple[str, ...]] | None = None) -> None:
        """Take keys in place of the shipped ones.

        Args:
            chosen: Per binding id the keys, in the terminal library's names.
        """
        self._chosen = dict(chosen or {})

    def actions_of(self, scope: Scope) -> Iterator[Action]:
        """The actions of a scope with their keys."""
        for action in actions_of(scope):
            keys = self._chosen.get(action.binding_id)
            yield action if keys is None else action._replace(keys=keys)

    def keys_of(self, binding_id: str) -> tuple[str, ...]:
        """The keys of one action."""
        shipped = {action.binding_id: action.keys for action in ACTIONS}
        return self._chosen.get(binding_id) or shipped[binding_id]

    def changed(self) -> dict[str, str]:
        """What differs from the shipped keys, as the terminal library wants it."""
        return {name: ",".join(keys) for name, keys in self._chosen.items()}


SHIPPED = Keymap()


def keymap_of(app: object) -> Keymap:
    """The keymap of an application; the shipped one where it has none of its own."""
    found = getattr(app, "keymap", None)
    return found if isinstance(found, Keymap) else SHIPPED


def does_nothing(keymap: Keymap, key: str, *, on_desk: bool) -> str:
    """What to say of a key that has no action where it was pressed.

    Args:
        keymap: The reader's keys.
        key: In the terminal library's name.
        on_desk: Whether it was pressed on the desk; then a key of the comparison is told by what it waits for.
    """
    if on_desk and any(key in action.keys for action in keymap.actions_of(Scope.COMPARISON)):
        opens = next(action.keys[0] for action in keymap.actions_of(Scope.DESK) if action.name == "open")
        return f"{key_name(key)} is for comparisons; {key_name(opens)} opens one"
    helps = next(action.keys[0] for action in keymap.actions_of(Scope.DESK) if action.name == "help")
    return f"{key_name(key)} does nothing here; {key_name(helps)} lists the keys"


def key_table(keymap: Keymap) -> list[tuple[str, str, list[str], list[str], str]]:
    """(scope, action, keys, shipped keys, what it does) of every action, for the file of settings."""
    rows: list[tuple[str, str, list[str], list[str], str]] = []
    for scope in Scope:
        words = ""
        for action, shipped in zip(keymap.actions_of(scope), actions_of(scope), strict=True):
            words = action.words or words
            chosen, original = [key_name(key) for key in action.keys], [key_name(key) for key in shipped.keys]
            rows.append((scope.name.lower(), action.name, chosen, original, words))
    return rows


def keymap_from(choices: Iterable[KeyChoice]) -> tuple[Keymap, list[Fault]]:
    """Check what the reader wants of the keys.

    Args:
        choices: From the settings, in the order of the file.

    Returns:
        The keymap, and a fault for every choice that was not taken: its action then keeps its shipped keys.
    """
    shipped = {action.binding_id: action for action in ACTIONS}
    wanted: dict[str, tuple[str, ...]] = {}
    places: dict[str, KeyChoice] = {}
    faults: list[Fault] = []
    for choice in choices:
        binding_id = f"{choice.scope}.{choice.action}"
        try:
            if binding_id not in shipped:
                raise ValueError(_unknown_action(choice))
            wanted[binding_id] = tuple(dict.fromkeys(key_from(key) for key in choice.keys))
            places[binding_id] = choice
        except ValueError as fault:
            faults.append(Fault(choice.line, f"{fault}; it keeps its own" if binding_id in shipped else str(fault)))
    while clash := _clash(wanted, places):
        faults.append(Fault(*clash[1:]))
        del wanted[clash[0]]
    return Keymap(wanted), sorted(faults, key=lambda fault: fault.line)


def key_from(written: str) -> str:
    """A key in the terminal library's names from the way a reader writes it: `?`, `esc`, `ctrl+p`, `shift+tab`.

    Raises:
        ValueError: There is no such key, or it is not to be had.
    """
    *modifiers, key = written.split("+") if len(written) > 1 and not written.endswith("+") else [written]
    key = _SHORT.get(key, key)
    if len(key) == 1 and key.isprintable():
        if "shift" in modifiers and key.isalpha():
            modifiers.remove("shift")
            key = key.upper()
        key = key if key.isalnum() else key_of(key)
        if not key:
            raise ValueError("there is no such key")
    elif key.lower() in _NAMED:
        key = key.lower()
    elif key not in _known_signs():
        raise ValueError(f"there is no key “{written}”")
    if not set(modifiers) <= {"ctrl", "shift", "alt", "super"}:
        raise ValueError(f"there is no key “{written}”")
    found = "+".join([*dict.fromkeys(modifiers), key])
    if found == LEAVES_AT_ONCE:
        raise ValueError(f"{LEAVES_AT_ONCE} always leaves at once and does nothing else")
    return found


def _known_signs() -> set[str]:
    """Signs by name, as the registry writes them."""
    return {key for action in ACTIONS for key in action.keys}


def _unknown_action(choice: KeyChoice) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only where there is a fault to explain

    scopes = [scope.name.lower() for scope in Scope]
    if choice.scope not in scopes:
        return f"there is no [keys.{choice.scope}]; there are {', '.join(scopes)}"
    names = [action.name for action in actions_of(Scope[choice.scope.upper()])]
    near = get_close_matches(choice.action, names, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return f"{choice.scope} has no action “{choice.action}”{hint}"


def _clash(wanted: Mapping[str, tuple[str, ...]], places: Mapping[str, KeyChoice]) -> tuple[str, int, str] | None:
    """The last choice in the file that takes a key which something else in its scope has: binding id, line, reason."""
    found: list[tuple[str, int, str]] = []
    for scope in Scope:
        holders: dict[str, list[Action]] = {}
        for action in Keymap(wanted).actions_of(scope):
            for key in action.keys:
                holders.setdefault(key, []).append(action)
        for key, actions in holders.items():
            chosen = sorted(
                (action for action in actions if action.binding_id in wanted),
                key=lambda action: places[action.binding_id].line,
            )
            if len(actions) > 1 and chosen:
                last = chosen[-1]
                other = next(action for action in actions if action is not last)
                reason = (
                    f"“{key_name(key)}” already does {other.name} in {scope.name.lower()}; {last.name} keeps its own"
                )
                found.append((last.binding_id, places[last.binding_id].line, reason))
    return max(found, key=lambda clash: clash[1], default=None)
