"""A hundred invented texts of news with the ends of their sentences marked by ¦, by class.

The convention: a quotation of several sentences is split inside, and an attribution stays with its quotation.
"""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A text with its bounds marked and its line ends written as `\\\\n`, and its language."""

    marked: str
    language: str = "en"

    @property
    def text(self) -> str:
        """The text without marks."""
        return self.marked.replace("¦", "").replace("\\n", "\n")

    @property
    def sentences(self) -> list[str]:
        """What stands between the marks."""
        return [sentence.replace("\\n", "\n").strip() for sentence in self.marked.split("¦")]


_BY_CLASS = {
    "quotations of several sentences": """
“The dam held.¦ We were lucky,” the engineer said.
“The dam held,” the engineer said.¦ “We were lucky.”
“It came from the north.¦ It came fast.¦ Nobody slept,” said Ada Quist, who runs the harbour.
The mayor said: “We closed the bridge at noon.¦ It stays closed.”
“Is it safe?¦ I do not know,” Ms. Brandt told reporters.
“Run!¦ The roof is coming down!” a guard shouted.
"We asked for pumps in May.¦ None came," Mr. Olsen wrote.
'It was dark.¦ I heard the horn,' he told the inquiry.
“I will not resign.”¦ With that, Olsen left the room.
She called the plan “a gift to speculators.”¦ The council will vote on Tuesday.
“The talks,” Quist said, “are over.”¦ Her deputy disagreed.
“Who pays?” asked Mr. Lund.¦ No one answered.
“What a mess!” the driver said.¦ He had waited since dawn.
The union’s banner read “No more cuts!” and hung there all day.
“We have 40 beds,” Dr. Amara Quist said.¦ “We need 90.”
Asked about the leak, he said, “No comment.”
“Nothing is decided.¦ Nothing at all.”¦ The minister repeated it twice.
He told the court that “the brakes failed.”¦ The judge adjourned.
“‘Leave now,’ they told us,” the farmer said.¦ “So we left.”
""",
    "abbreviations and titles": """
Gov. Mara Ellison signed the bill.¦ Sen. Jon Pike, D-Ore., opposed it.
Lt. Gov. Dana Wills met Rep. Lee Roy at 10 a.m. on Friday.
The Rev. Ann Doyle spoke at St. Brendan’s.¦ About 300 people came.
Halden Inc. bought Marlow Corp. for $2 billion.¦ Neither firm commented.
It was sold to Pike & Sons Ltd. in March.
The firm moved to Newark, N.J., last year.¦ It employs 40.
Officials of the U.S. and the U.K. met.¦ The E.U. was not invited.
He flew to the U.S.¦ She stayed behind.
The U.S. Coast Guard searched until dark.¦ It found nothing.
Prof. Ines Vale, Ph.D., led the study.¦ It took nine years.
The road runs from Elm St. to 9th Ave. past the mill.
The measure, i.e. the cap on rents, fails in court, e.g. in Halden.
See Art. 12 of the code.¦ It is clear.
Mrs. Lund vs. the City of Marlow opens on Monday.
The office is open Mon. to Fri. only.¦ Call ahead.
He served in the army, navy, etc.¦ Then he taught.
The storm hit on Sept. 4.¦ By Oct. 9 the water was gone.
Capt. R. Moss (ret.) commanded the ship.¦ He was cleared.
""",
    "initials and names": """
Judge T. R. Lowell ruled on Friday.¦ The state will appeal.
The novelist A.B. Quist died on Sunday.¦ She was 91.
Harold W. Pike Jr. won the seat.¦ He starts in January.
The award went to Maria L. Santos of Halden.
Traces of E. coli were found in the well.¦ Residents boil water.
The suspect, named as John D. of Marlow, was charged.
J.P. Lund’s shares fell.¦ Rivals gained.
Plan B was never tried.¦ Plan C failed.
""",
    "figures, times and addresses": """
Output rose 3.5 percent to 1.2 million tons.¦ Prices fell.
The match ended 3-1.¦ Lund scored twice.
The quake, of magnitude 6.1, struck at 4:15 p.m.¦ It lasted a minute.
Polls close at 8 p.m.¦ Results are due by midnight.
Polls close at 8 p.m. on Sunday.
The price rose to $4.¦ That is a record.
It was founded in 1999.¦ It failed in 2009.
Version 3.2.1 repairs the fault.¦ Users should install it.
Write to desk@example.org.¦ Letters may be cut.
Read more at www.example.org/news/story.html today.
He finished No. 3 in the race.¦ No. 1 was never caught.
The bill passed 51.2% to 48.8%.¦ Turnout was 60%.
Tickets cost £7.50.¦ Children pay nothing.
Section 4.2 says nothing of it.¦ Section 5 does.
In the year 2020, 14 ships sank.¦ In 2021, three did.
""",
    "ellipses and other ends": """
“We… we did not know,” he said.¦ “Nobody told us.”
He waited …¦ Nothing came.
“The report ... is wrong,” the ministry said.
Will it rain?¦ Farmers hope so!¦ Forecasters doubt it.
“What?!” she cried.¦ The hall laughed.
The vote was close.¦ (Two members were absent.)¦ The bill passed.
The plan (first shown in May) was dropped.¦ No one mourned it.
The film “Where Were You?” opens on Friday.¦ Tickets are gone.
The mine was closed[3] in 1987.[4]¦ It reopened in 2011.
HALDEN (XP) — Two ships collided on Monday.¦ No one was hurt.
MARLOW, March 3 - The ferry ran aground.¦ It was refloated at noon.
Oil fell; gas did not.¦ Coal was flat.
""",
    "missing spaces": """
The strike is over, she said.¦But the buses stay in.
The bridge reopened on Monday.¦Traffic was light.
“It is done,” he said.¦“We can go.”
Is it true?¦The mayor would not say.
""",
    "lines without full stops": """
Harbour To Reopen After Storm
Storm Closes Harbour? Ferries Stay In Port As Wind Grows
Harbour reopens\\n\\n¦The harbour of Halden reopened on Monday.¦ Ships returned.
What is known:\\n¦• The roof fell at 9 a.m.\\n¦• Four people are missing\\n¦• The hall was built in 1971
1. The council meets.¦ 2. The council votes.
By Ada Quist and Jon Pike
Oct. 4, 2024, 9:30 a.m. ET
""",
}

_OTHER_LANGUAGES = {
    "de": """
„Der Damm hielt.¦ Wir hatten Glück“, sagte der Ingenieur.
„Der Damm hielt“, sagte er.¦ „Wir hatten Glück.“
Der Rat tagt am 3. Oktober um 9.30 Uhr.¦ Er entscheidet z. B. über die Brücke.
Dr. Quist kam gegen 18 Uhr.¦ Die Sitzung war vorbei.
»Es ist genug«, rief die Frau.¦ Niemand antwortete.
""",
    "fr": """
« Le barrage a tenu.¦ Nous avons eu de la chance », a dit l’ingénieur.
M. Durand a rencontré Mme Vidal à 14 h 30.¦ Ils n’ont rien dit.
« Qui va payer ? » a demandé un habitant.¦ Le maire s’est tu.
""",
    "es": """
El Sr. Ruiz llegó a las 9 a.m.¦ ¿Quién lo esperaba?¦ ¡Nadie!
“La presa aguantó”, dijo la Dra. Vega.¦ “Tuvimos suerte”.
""",
    "it": "Il dott. Neri è partito.¦ «Torno presto», ha detto.",
    "pt": "O Sr. Lopes chegou às 10h.¦ Não falou com ninguém.",
    "nl": "Mr. J. de Wit kwam om 10.30 uur.¦ Hij zei niets.",
    "pl": "Most otwarto o godz. 9.30.¦ Nikt nie ucierpiał.",
    "ru": "Мэр А. В. Лунёв прибыл в 9 часов.¦ «Мост закрыт», — сказал он.",
    "zh": "大坝没有倒。¦工程师说：“我们很幸运。”¦居民已经回家。",
    "ja": "市長は「橋は閉鎖する」と述べた。¦再開の時期は未定だ。",
    "hi": "पुल सोमवार को खुला।¦ किसी को चोट नहीं आई।",
    "ar": "هل فتح الجسر؟¦ لم يعلق رئيس البلدية.",
}


def _cases() -> list[Case]:
    english = [Case(line) for lines in _BY_CLASS.values() for line in lines.strip().split("\n")]
    others = [
        Case(line, language) for language, lines in _OTHER_LANGUAGES.items() for line in lines.strip().split("\n")
    ]
    return english + others


CASES = _cases()
