"""One utterance in every form in which voices give it."""

from __future__ import annotations

from dataclasses import dataclass

from tui.model.match import Address


@dataclass(frozen=True, slots=True)
class QuotationForm:
    """One wording of an utterance that articles quote.

    Attributes:
        words: As they stand between quotation marks, with "…" where the speaker was named between.
        addresses: The sentences that quote it so, in order.
        is_cut: Whether a longer form of the family has the same words in the same order, and more.
        verb: The verb of saying that goes with it, where there is one.
    """

    words: str
    addresses: tuple[Address, ...]
    is_cut: bool
    verb: str | None


@dataclass(frozen=True, slots=True)
class QuotationFamily:
    """Every form in which several voices give one utterance.

    Attributes:
        speaker: Whose words they are, None where that cannot be told.
        forms: The longest first.
        reports: Sentences of further voices that tell it without quotation marks, in order.
    """

    speaker: str | None
    forms: tuple[QuotationForm, ...]
    reports: tuple[Address, ...] = ()
