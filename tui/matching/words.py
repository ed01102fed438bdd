"""Word lists that matching reads a sentence with. Lower case, without numbers: those are read by rule."""

from __future__ import annotations

from tui.vocabulary import listed

ENGLISH_STOP = listed(
    """
    a an the and or but if then than that this these those there here of to in on at by for from with without as
    into over under about after before between during through against up down out off again further once is are was
    were be been being am do does did done have has had having will would shall should can could may might must it
    its itself he him his himself she her hers herself they them their theirs themselves we us our ours you your
    yours i me my mine who whom whose which what when where why how s t d ll m re ve not no nor so too very just
    also only own same such both each few more most other some any all mr mrs ms dr said says say saying told
    according
    """
)
"""English words that carry no statement, titles and "said" among them."""

STOP_WORDS = {
    "en": ENGLISH_STOP,
    "de": listed(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber wenn dass als wie auch nur noch schon
        ist sind war waren sei wird werden wurde wurden worden hat haben hatte hatten kann können soll sollen will
        er sie es ich wir ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner sich nicht kein keine mit von
        vom zu zum zur in im an am auf aus bei bis für gegen nach ohne über um unter vor zwischen durch so dann da
        hier dort man mehr sehr was wer diese dieser dieses diesem diesen sagte sagt
        """
    ),
    "fr": listed(
        """
        le la les un une des du de d l et ou mais que qu qui quoi dont où ce cet cette ces il elle ils elles on nous
        vous je se s ne n pas plus est sont était étaient été être a ont avait avaient avoir au aux en dans par pour
        sur sous avec sans entre vers chez comme si leur leurs son sa ses mon ma mes notre nos votre vos y aussi
        très déclaré dit
        """
    ),
    "es": listed(
        """
        el la los las un una unos unas de del y o pero que quien cual como si no es son era eran fue fueron ser ha
        han había haber al en por para con sin sobre entre hasta desde se su sus lo le les me mi nos este esta estos
        estas ese esa más muy también ya dijo
        """
    ),
    "it": listed(
        """
        il lo la i gli le un uno una di del dello della dei degli delle e o ma che chi come se non è sono era erano
        stato ha hanno aveva al allo alla ai agli alle in nel nella nei nelle da dal dalla per con su sul sulla tra
        fra si suo sua suoi sue questo questa più anche ha detto
        """
    ),
    "pt": listed(
        """
        o a os as um uma uns umas de do da dos das e ou mas que quem como se não é são era eram foi foram ser tem
        têm havia ao aos à às em no na nos nas por pelo pela para com sem sobre entre até seu sua seus suas este
        esta isso mais muito também já disse
        """
    ),
    "nl": listed(
        """
        de het een en of maar dat die dit deze wie wat als dan is zijn was waren wordt worden werd werden heeft
        hebben had hadden kan kunnen zal zullen zou niet geen in op aan van voor met door bij naar uit over onder
        tot tegen om te er hij zij ze wij we ik u hun haar zijn ook nog meer zei
        """
    ),
    "sv": listed(
        """
        och eller men att det den de en ett som är var vara har hade kan ska skulle inte i på av för med till från
        om under över efter vid han hon vi jag sig sin sitt sina också mer sade säger
        """
    ),
    "ru": listed(
        """
        и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне было вот от меня еще
        нет о из ему когда даже ну ли если уже или быть был него до вас опять уж вам ведь там потом себя ничего ей
        может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж
        тогда кто этот того потому этого какой ним здесь этом один мой тем чтобы нее были куда всех при об это эти
        сказал заявил также который которые
        """
    ),
    "uk": listed(
        """
        і й та в у не що він на я з зі як а то все вона так його але до ви за б по її було від ще ні о із коли
        навіть чи якщо вже або бути був для ми їх чим була без під буде хто цей того це ці сказав заявив також який
        які
        """
    ),
}
"""The same for other languages, by ISO 639-1 code."""

WHOLE_WORDS = listed(
    """
    ally anomaly apartment apply article assembly banner billion brother business butter center chapter charter
    comment corner counter cover department during early element evening exceed family father former harness hundred
    illness italy july letter list manner master matter member million mission moment monopoly morning mother motion
    nation number offer only opinion option order paper partner passion pension portion power proceed quarter rally
    region religion rely reply river section session shower silver speed station succeed summer supply tension tower
    trillion union united version water wedding winter witness
    """
)
"""Words that end like an ending and would become another word, or a stem of their own in the plural, without it."""

NEGATIONS = listed(
    """
    no not never none nor neither without cannot nobody nothing deny denied denies refuse refused fail failed
    """
)
"""Words that deny."""

DAYS = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday
    """
)

_NUMBERS = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty
"""
NUMBER_WORDS = {word: str(number) for number, word in enumerate(_NUMBERS.split(), 2)}
"""Small numbers as digits; "one" is left out, it is mostly a pronoun."""
_TENS = "thirty forty fifty sixty seventy eighty ninety"
TENS = tuple(_TENS.split())
"""Tens in order, from thirty."""

MONTHS = listed(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec
    """
)

STAMPS = (
    DAYS
    | MONTHS
    | listed(
        """
        published updated posted edited modified created date time last first by at on am pm gmt utc et est edt ct cst
        cdt mt mst mdt pt pst pdt bst cet cest ist local mon tue tues wed thu thur thurs fri sat sun today yesterday
        min mins minute minutes hour hours ago read p m
        """
    )
)
"""Words of a line that tells when a report came out."""

NUMBERED = listed("no number nr route highway flight room page chapter section article amendment phase level line")
"""Words before a number that is a name, no figure."""

PEOPLE = listed("people persons victims casualties others")
"""Words for counted persons of no special kind."""

PERSONS = listed("men women children police crew boys girls troops civilians locals nationals youths")
"""Words for persons of one kind that their ending does not tell."""

MONEY = {
    **{sign: sign for sign in ("$", "€", "£", "¥", "kroner", "kronor", "yuan", "francs", "pesos")},
    **{"us$": "$", "$us": "$", "a$": "a$", "c$": "c$", "nz$": "nz$", "hk$": "hk$"},
    **{"dollars": "$", "euros": "€", "euro": "€", "pounds": "£", "yen": "¥"},
    **{"rubles": "roubles", "roubles": "roubles", "rupees": "rupees", "rs": "rupees", "₹": "rupees"},
}
"""Signs and words for money, with the one that stands for them."""

MEASURES = {
    "seconds": ("minutes", 1 / 60), "minutes": ("minutes", 1.0), "hours": ("minutes", 60.0), "hour": ("minutes", 60.0),
    "days": ("days", 1.0), "weeks": ("days", 7.0), "months": ("months", 1.0), "years": ("months", 12.0),
    "metres": ("metres", 1.0), "meters": ("metres", 1.0), "kilometres": ("metres", 1000.0),
    "kilometers": ("metres", 1000.0), "km": ("metres", 1000.0), "miles": ("metres", 1609.0), "mile": ("metres", 1609.0),
    "feet": ("metres", 0.3048), "foot": ("metres", 0.3048), "yards": ("metres", 0.9144), "cm": ("metres", 0.01),
    "centimetres": ("metres", 0.01), "inches": ("metres", 0.0254), "kilograms": ("kilograms", 1.0),
    "kilos": ("kilograms", 1.0), "kg": ("kilograms", 1.0), "tonnes": ("kilograms", 1000.0),
    "tons": ("kilograms", 1000.0), "grams": ("kilograms", 0.001), "hectares": ("hectares", 1.0),
    "acres": ("hectares", 0.4047), "kph": ("kph", 1.0), "mph": ("kph", 1.609),
}  # fmt: skip
"""What is measured by words for units, and how much of its own unit each of them is."""

SCORES = listed(
    """
    points goals runs yards rebounds assists touchdowns interceptions receptions wickets laps strikeouts punches
    passes carries
    """
)
"""Plurals that players and teams are counted by."""

TALLIES = SCORES | listed("times seasons decades centuries degrees percent games votes")
"""Plurals that are counted of anything, like units: they tell little of what a figure is of."""


def _by_word(roles: dict[str, str]) -> dict[str, str]:
    return {word: role for role, words in roles.items() for word in words.split()}


STATED_ROLES = _by_word(
    {
        "hurt": "hurt injured wounded injuries bruises bruised fractures",
        "killed": "killed died dead deaths perished drowned",
        "aboard": "aboard board",
        "arrested": "arrested detained arrests",
        "missing": "missing unaccounted",
        "rescued": "rescued evacuated",
        "homeless": "homeless displaced",
        "stranded": "stranded trapped marooned",
    }
)
"""What is said of persons behind their number, by word."""

GOVERNED_ROLES = _by_word(
    {
        "hurt": "hurt hurting injured injuring injures wounded wounding wounds",
        "killed": "killed killing kills kill toll claimed claiming",
        "aboard": "carrying carried carries",
        "arrested": "arrested arresting arrests detained detaining",
        "rescued": "rescued rescuing evacuated evacuating",
        "homeless": "displaced displacing",
    }
)
"""The same in front of it."""

_IRREGULAR = """
lose lost, hold held, say said, tell told, give gave given, take took taken, make made, go went gone, come came, see
saw seen, find found, get got, know knew known, think thought, leave left, meet met, run ran, sell sold, send sent,
spend spent, stand stood, win won, write wrote written, break broke broken, bring brought, build built, buy bought,
catch caught, choose chose chosen, cut cutting, draw drew drawn, drive drove driven, fall fell fallen, feel felt,
fight fought, fly flew flown, forget forgot, grow grew grown, hear heard, hit hitting, keep kept, lead led, lie lay,
mean meant, pay paid, rise rose risen, seek sought, show shown, shoot shot, sink sank sunk, speak spoke spoken,
steal stole stolen, strike struck, teach taught, throw threw thrown, understand understood, wear wore worn, begin
began begun, become became, put putting, quit quitting, set setting, shut shutting, split splitting, spread
spreading, shed shedding, cast casting, flee fled, hang hung, slide slid, swear swore sworn, tear tore torn, wake woke
"""
LEMMAS = {
    form: verb
    for verb, *forms in (group.split() for group in _IRREGULAR.split(","))
    for form in (verb, f"{verb}s", f"{verb.removesuffix('e')}ing", *forms)
}
"""Irregular English verbs by their forms."""

SAYING = listed(
    """
    said says say saying told tells wrote writes posted posts tweeted stated states added adds claimed claims announced
    """
)
"""Verbs of saying."""

AUXILIARIES = listed(
    """
    be been being am is are was were have has had having do does did to also now even yet ever then still just
    """
)
"""Words that may stand between a denial or a hedge and the verb that it is of."""

MODAL = listed("should would could can may might must will to be by if")
"""Words after which a verb tells what is wanted or possible, not what is."""

PREPOSITIONS = listed("against at by for from in inside near of on outside over to under with")
"""Words between a verb and a name that tell which part the name has."""

UNIQUE_TITLES = listed("mayor president governor king queen pope captain judge chairman chairwoman premier coach")
"""Offices that one person holds in a story, mostly."""

OPPOSITE_VERBS = (
    ("rise increase climb grow gain jump soar surge", "fall decline decrease drop slip shrink slump plunge"),
    ("accept approve uphold upheld endorse back support", "reject oppose overturn overturned dismiss condemn"),
    ("confirm admit acknowledge", "deny denied"),
    ("win", "lose"),
)
"""Verbs of opposite meaning, in all their forms."""

OPPOSITE_WORDS = (
    ("older elder", "younger"),
    ("guilty", "innocent"),
    ("safe", "unsafe"),
    ("legal", "illegal"),
    ("alive", "dead"),
    ("higher", "lower"),
    ("majority", "minority"),
    ("success succeeded succeeds", "failure failed fails"),
)
"""Other words of opposite meaning, in these forms only."""

SURE_AND_UNSURE = (("confirm admit acknowledge prove", "claim allege suspect"),)
"""Verbs that tell what is known, and what is only said."""
