"""Who holds a role that one person alone has: the president of the commission, Maria Dorn; captain Erik Lund.

Two sentences that describe the role in the same words and name two persons contradict each other, however little else
they have in common: the rest of a sentence tells what each of them did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.matching.facts.claims import lemma_of
from tui.matching.facts.names import is_in_title_case, long_names
from tui.matching.languages import stemmer, stop_words
from tui.matching.words import UNIQUE_TITLES
from tui.text import lower_case, plain
from tui.vocabulary import listed

_ALONE = {
    "en": listed(
        """
        president director chairman chairwoman chair chief head leader captain mayor governor owner founder coach
        manager lawyer attorney agent negotiator principal commissioner minister secretary treasurer commander pilot
        mediator editor architect conductor curator wife husband mother father widow widower
        """
    ),
    "de": listed(
        """
        präsident präsidentin direktor direktorin leiter leiterin chef chefin vorsitzende vorsitzender kapitän kapitänin
        meister meisterin besitzer besitzerin eigentümer eigentümerin gründer gründerin trainer trainerin anwalt
        anwältin minister ministerin pilot pilotin
        """
    ),
    "fr": listed(
        """
        président présidente directeur directrice chef patron patronne capitaine maire propriétaire fondateur fondatrice
        entraîneur entraîneuse avocat avocate agent ministre commandant pilote
        """
    ),
    "es": listed(
        """
        presidente presidenta director directora jefe jefa capitán capitana alcalde alcaldesa dueño dueña propietario
        propietaria fundador fundadora entrenador entrenadora abogado abogada agente ministro ministra piloto
        """
    ),
}
"""Words for a role that one person has of one thing, by language (ISO 639-1); German ones are the end of a word too."""

_UNIQUE = {
    "en": UNIQUE_TITLES,
    "de": listed("bürgermeister bürgermeisterin oberbürgermeister einsatzleiter einsatzleiterin kapitän"),
    "fr": listed("capitaine maire"),
    "es": listed("capitán alcalde alcaldesa"),
}
"""Those that one person has in a story, mostly, whatever they are of."""

_OTHERS = listed(
    """
    former ex then new next incoming outgoing acting interim deputy vice assistant late co two both one each another
    ehemalige ehemaliger frühere früherer neue neuer stellvertretende ancien ancienne nouveau nouvelle adjoint
    exministro nuevo nueva antiguo antigua vicepresidente
    """
)
"""Words of a description that another person may fit as well, or did once."""

_REPLACED = (
    "replac", "succeed", "success", "predecessor", "took over", "nachfolg", "vorgänger", "suced", "sustitu",
)  # fmt: skip
"""Beginnings of words that tell of two persons in one role, one after the other."""

_BEFORE = r"(?:^|[^\w’' -] ?|\b(?=(?:the|its|their|his|her) ))([\w’' -]+), $"
_BEHIND = r", ([\w’' -]+)(?=[,.;:)]|$)"
_WORD = re.compile(r"[\w’'-]+")
_OWNED = listed("its their his her su sus son sa leur sein seine ihr ihre")
_DEFINITE = _OWNED | listed("the der die das le la l el")
_REACH_LETTERS = 80
# By reading; a word in front of a name tells little of whom: presidents of two states are named in one story.
_LEAST_DESCRIBED = 2
_SHORT = 3
_ALIKE = 0.4
_SHORT_NAMES = {
    "bill": "william", "bob": "robert", "jim": "james", "jimmy": "james", "mike": "michael", "tom": "thomas",
    "dick": "richard", "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth", "ted": "edward", "jack": "john",
    "chuck": "charles", "tony": "anthony", "kate": "catherine", "peggy": "margaret", "hank": "henry", "harry": "henry",
    "sandy": "alexandra",
}  # fmt: skip
"""First names with the full form where that begins otherwise."""


class _Holder(NamedTuple):
    """Who holds a role.

    Attributes:
        name: As it stands there.
        head: The word for the role.
        described: Stems of all words that describe it, that one included.
    """

    name: str
    head: str
    described: frozenset[str]

    def is_in_the_role_of(self, other: _Holder) -> bool:
        """Whether one description has all words of the other."""
        shared = self.described & other.described
        return self.head == other.head and shared in (self.described, other.described)


def differing_holders(a: str, b: str, language: str = "en") -> Iterator[tuple[str, str]]:
    """Two persons whom two sentences name in the same role.

    Args:
        a: The one sentence.
        b: The other.
        language: ISO 639-1 code of both.

    >>> list(differing_holders("The mill's owner, Eva Sand, was out.", "Ida Moe, the owner of the mill, was out."))
    [('Eva Sand', 'Ida Moe')]
    """
    ours = _holders(a, language)
    theirs = _holders(b, language) if ours else ()
    for one in ours:
        rivals = [other for other in theirs if one.is_in_the_role_of(other)]
        if len(rivals) != 1 or sum(rivals[0].is_in_the_role_of(holder) for holder in ours) != 1:
            continue
        other = rivals[0]
        is_news = one.name not in b and other.name not in a
        if is_news and _are_two(one.name, other.name) and _are_of_one_thing(a, one, b, other):
            yield one.name, other.name


@lru_cache(maxsize=1 << 11)
def _holders(text: str, language: str) -> tuple[_Holder, ...]:
    """The persons of a sentence in roles that one person alone has."""
    lower = lower_case(text)
    if language not in _ALONE or not any(map(lower.__contains__, _ALONE[language])):
        return ()
    if any(map(lower.__contains__, _REPLACED)) or (language != "de" and is_in_title_case(text)):
        return ()
    found: list[_Holder | None] = []
    for match in long_names(text):
        name = _bare(match.group())
        title, _, rest = name.partition(" ")
        if "'s " in name or "’s " in name:
            continue
        before = text[max(0, match.start() - _REACH_LETTERS) : match.start()]
        if " " in rest and _head([title.lower()], language):
            found.append(_titled(rest, title.lower(), before, language))
            continue
        if before.endswith(", ") and (described := re.search(_BEFORE, before)):
            found.append(_described(name, described[1], language))
        if text.startswith(", ", match.end()) and (described := re.match(_BEHIND, text[match.end() :])):
            found.append(_described(name, described[1], language))
        in_front, _, word = before.rstrip(" ").rpartition(" ")
        found.append(_titled(name, word.lower(), in_front, language))
    return tuple([holder for holder in found if holder])


def _bare(word: str) -> str:
    """A word without its genitive."""
    return word.removesuffix("'s").removesuffix("’s").rstrip("'’")


def _head(words: list[str], language: str) -> str:
    """The only word of a description that is one for such a role, "" where there is none, or several."""
    endings = tuple(_ALONE["de"]) if language == "de" else ()
    heads = [word for word in words if word in _ALONE[language] or (endings and word.endswith(endings))]
    return heads[0] if len(heads) == 1 else ""


def _described(name: str, words: str, language: str) -> _Holder | None:
    """The holder of a role that is described in two words or more, the article or the owner before them."""
    told = [word.lower() for word in _WORD.findall(words)]
    is_definite = told[0] in _DEFINITE or any(_bare(word) != word for word in told)
    bare = list(map(_bare, told))
    head = _head(bare, language)
    if not is_definite or not head or not _OTHERS.isdisjoint(told):
        return None
    stops, stem = stop_words(language), lemma_of if language == "en" else stemmer(language)
    described = frozenset([stem(word) for word in bare if word not in stops and len(word) > 1])
    is_enough = len(described) >= _LEAST_DESCRIBED or head in _UNIQUE[language] or told[0] in _OWNED
    return _Holder(name, head, described) if is_enough else None


def _titled(name: str, title: str, before: str, language: str) -> _Holder | None:
    """The holder of a role of which there is one in a story, the word for it at once in front of the name."""
    is_of_others = not _OTHERS.isdisjoint(_WORD.findall(before.lower())[-2:])
    if title not in _UNIQUE[language] or is_of_others:
        return None
    stem = lemma_of if language == "en" else stemmer(language)
    return _Holder(name, title, frozenset([stem(title)]))


def _are_of_one_thing(a: str, one: _Holder, b: str, other: _Holder) -> bool:
    """Whether their role is described, or they share their surname, or the rest of their sentences is much alike."""
    is_described = min(len(one.described), len(other.described)) >= _LEAST_DESCRIBED
    if is_described or one.name.split()[-1] == other.name.split()[-1]:
        return True
    named = {*one.name.lower().split(), *other.name.lower().split()}
    ours, theirs = (
        {word[: _SHORT + 1] for word in _WORD.findall(text.lower()) if len(word) > _SHORT and word not in named}
        for text in (a, b)
    )
    return len(ours & theirs) >= _ALIKE * len(ours | theirs)


def _is_initial(one: str, other: str) -> bool:
    """Whether one of two first names is the first letter of the other."""
    return one[0] == other[0] and min(len(one.rstrip(".")), len(other.rstrip("."))) == 1


def _are_two(one: str, other: str) -> bool:
    """Whether two names are of two persons: no short form, initial or part of one another."""
    first, second = plain(one).lower().split(), plain(other).lower().split()
    if first[-1] == second[-1]:
        is_one_form = first[0][:2] == second[0][:2] or _is_initial(first[0], second[0]) or first[-2] == second[-2]
        return not is_one_form and _SHORT_NAMES.get(first[0], first[0]) != _SHORT_NAMES.get(second[0], second[0])
    return first[-1] not in second and second[-1] not in first
