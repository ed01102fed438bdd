"""Days of publication in text: ISO, words of some twenty languages, unambiguous figures."""

from __future__ import annotations

import re
from datetime import date

from tui.vocabulary import listed

_MONTH_NAMES = (
    "january januar jänner janvier enero gennaio janeiro januari января jan janv ene gen stycznia ledna ocak जनवरी"
    " يناير січня ianuarie január tammikuuta ιανουαρίου siječnja januara јануара januarja януари januára gener janúar",
    "february februar février fevrier febrero febbraio fevereiro februari февраля feb févr fev lutego února şubat"
    " फरवरी फ़रवरी فبراير شباط лютого februarie február helmikuuta φεβρουαρίου veljače februara фебруара"
    " februarja февруари"
    " februára febrer febrúar",
    "march märz maerz mars marzo março maart марта mar mär mrz marca března mart मार्च مارس آذار березня martie"
    " március maaliskuuta μαρτίου marts maret ožujka marta март marca març",
    "april avril abril aprile апреля apr avr abr kwietnia dubna nisan अप्रैल أبريل نيسان квітня aprilie április"
    " huhtikuuta απριλίου travnja aprila априла април apríla apríl",
    "may mai mayo maggio maio mei мая mag maja května mayıs मई مايو أيار травня május toukokuuta μαΐου maj"
    " svibnja маја май mája maig maí",
    "june juni juin junio giugno junho июня jun giu czerwca června haziran जून يونيو حزيران червня iunie június"
    " kesäkuuta ιουνίου lipnja juna јуна junija юни júna juny júní",
    "july juli juillet julio luglio julho июля jul juil lug lipca července temmuz जुलाई يوليو تموز липня iulie"
    " július heinäkuuta ιουλίου srpnja jula јула julija юли júla juliol júlí",
    "august août aout agosto augustus августа aug ago sierpnia srpna ağustos अगस्त أغسطس آب серпня augusztus"
    " elokuuta αυγούστου augusti agustus kolovoza avgusta август augusta agost ágúst",
    "september septembre septiembre settembre setembro сентября sep sept set września září eylül सितंबर सितम्बर"
    " سبتمبر أيلول вересня septembrie szeptember syyskuuta σεπτεμβρίου rujna septembra септембра септември",
    "october oktober octobre octubre ottobre outubro октября oct okt ott out października října ekim अक्टूबर अक्तूबर"
    " أكتوبر жовтня octombrie október lokakuuta οκτωβρίου oktobra октобра октомври októbra",
    "november novembre noviembre novembro ноября nov listopada listopadu kasım नवंबर नवम्बर نوفمبر листопада"
    " noiembrie marraskuuta νοεμβρίου studenoga studenog novembra новембра ноември nóvember",
    "december dezember décembre decembre diciembre dicembre dezembro декабря dec dez déc dic grudnia prosince aralık"
    " दिसंबर दिसम्बर ديسمبر грудня decembrie joulukuuta δεκεμβρίου desember prosinca decembra децембра декември",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_MARKS = "\u0900-\u0963\u0301"  # vowel signs and accents, which are letters to a reader
_LETTERS = rf"(?:[^\W\d_]|[{_MARKS}])"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d{3})"  # times are glued to years on some sites
_DAY = r"(?<![\d.,:/])(?P<day>[0-3]?\d)"
_MONTH = rf"(?P<month>{_LETTERS}{{2,12}}+)(?!{_LETTERS})\.?"

_FIGURES = (  # signs of which one stands there, patterns without words; others only where a name of a month stands
    ("-", r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?=\D|$)"),
    ("年년", r"(?P<year>(?:19|20)\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"),
    ("./", r"(?<!\d)(?P<year>20\d\d)(?P<sign>[./])\s?(?P<month>[01]?\d)(?P=sign)\s?(?P<day>[0-3]?\d)(?![\d/])"),
    (".", rf"{_DAY}\.\s?(?P<month>[01]?\d)\.\s?{_YEAR}"),
    (("tháng",), rf"{_DAY} tháng (?P<month>[01]?\d),?(?: năm)? {_YEAR}"),
    ("/-", rf"(?<![\d/])(?P<day>1[3-9]|2\d|3[01])[/-](?P<month>[01]?\d)[/-]{_YEAR}"),
    ("/-", rf"(?<![\d/])(?P<month>[01]?\d)[/-](?P<day>1[3-9]|2\d|3[01])[/-]{_YEAR}"),
)
_DAY_FIRST = "/-", rf"(?<![\d/])(?P<day>0?\d|1[0-2])[/-](?P<month>0?\d|1[0-2])[/-]{_YEAR}"
_NAMED = (
    rf"(?<!{_LETTERS}){_MONTH}\s+{_DAY}(?:st|nd|rd|th|\.)?,?\s+{_YEAR}",
    rf"{_DAY}(?:\.|st|nd|rd|th|er|º)?[\s-]+(?:de |of )?{_MONTH},?[\s-]+(?:de |del )?{_YEAR}",
    rf"{_YEAR}\.?\s+{_MONTH}\s+{_DAY}\b",
)
_WITHOUT_YEAR = (
    rf"\b{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?\b(?!:)",
    rf"{_DAY}(?:\.|st|nd|rd|th|er|º)?\s+(?:de |of )?{_MONTH}",
)
_FIGURE = re.compile(r"\d")
_FULL_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(rf"{_LETTERS}+")
_LONGEST_DATE_LINE = 90  # characters; longer lines tell of days. At 45 a sample loses .002
_PLACE = r"^[^\W\d_][^\W\d_. ]{1,19}(?: [^\W\d_]{2,15})?\s?(?:[-–—|]\s|,\s(?=[^\W\d_]{3,9}\.? \d|\d{1,2}\.? [^\W\d_]))"
"""A place before a day: "Madrid - 18 feb 2026", "Frankfurt, October 23, 2024"."""
_DATE_WORDS = listed(
    "published updated posted modified last first created on at date dated gmt utc ist et est edt cet cest bst"
    " am pm a p m"
    " t z h uhr um am vom stand veröffentlicht aktualisiert erstellt publié mis à jour le modifié zuletzt"
    " geändert publicado actualizado el a las"
    " publisert oppdatert publicerad uppdaterad kl klokken pubblicato aggiornato il ore atualizado em às"
    " gepubliceerd bijgewerkt aangepast op опубликовано обновлено в"
    " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche"
    " lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica"
    " segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " понедельник вторник среда четверг пятница суббота воскресенье г года de of del st nd rd th er"
    " opublikowano aktualizacja publikacja dnia godz poniedziałek wtorek środa czwartek piątek sobota niedziela"
    " vydáno aktualizováno dnes pondělí úterý středa čtvrtek pátek neděle yayınlanma güncelleme son güncelleme giriş"
    " tarihi pazartesi salı çarşamba perşembe cuma cumartesi pazar प्रकाशित अपडेट अपडेटेड को बजे نشر في تاريخ آخر"
    " تحديث الساعة опубліковано оновлено року 年 月 日 時 分 時分 年月日 公開 公開日 更新 更新日 配信 发布 发布时间"
    " 년 월 일 입력 수정 등록 julkaistu päivitetty julkisert offentliggjort sist opdateret kello klo"
    " today yesterday heute gestern aujourd hui hoy ayer oggi ieri hoje ontem vandaag gisteren dzisiaj dziś wczoraj"
    " včera idag igår i dag går bugün dün сегодня вчера сьогодні вчора اليوم أمس आज 오늘 어제"
    " senin selasa rabu kamis jumat sabtu minggu wib wita wit diperbarui dipublikasikan pukul"
    " thứ hai ba tư năm sáu bảy chủ nhật ngày tháng cập nhật lúc"
    " δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή ενημέρωση δημοσίευση τελευταία ώρα πμ μμ"
    " понеділок вівторок середа четвер п ятниця субота неділя оновлення msk мск"
    " u h sati objavljeno ažurirano ponedjeljak ponedeljak utorak sreda srijeda četvrtak petak subota nedjelja nedelja"
    " ob uri posodobljeno torek četrtek sobota nedelja публикувано обновена ч часа понеделник вторник сряда четвъртък"
    " петък събота неделя публикувана zverejnené aktualizované hod"
    " minutes minute min mins hours hour days day ago vor stunden minuten il heures hace horas"
)
DATE_WORDS = _DATE_WORDS | _MONTHS.keys()
"""Words of lines that say when something was published, names of months included."""


def find_date(text: str, *, is_day_first: bool = False) -> date | None:
    """The first full date in a text, or None.

    Args:
        text: A line.
        is_day_first: Whether figures such as 03/04/2025 mean April; else they mean no certain day.

    >>> find_date("27. Februar 2025, 14.30 Uhr")
    datetime.date(2025, 2, 27)
    """
    if not _FULL_YEAR.search(text):
        return None
    lowered = text.lower().replace("\u0307", "")  # İ
    figures = (*_FIGURES, _DAY_FIRST) if is_day_first else _FIGURES
    patterns = [pattern for signs, pattern in figures if any(map(lowered.__contains__, signs))]
    if not _MONTHS.keys().isdisjoint(_WORD.findall(lowered)):
        patterns += _NAMED
    found = [match for pattern in patterns for match in re.finditer(pattern, lowered)]
    for match in sorted(found, key=lambda m: m.start()):
        day = _day_of(match)
        if day:
            return day
    return None


def _day_of(match: re.Match[str]) -> date | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS.get(month, 0)
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None


def find_day_and_month(text: str) -> tuple[int, int] | None:
    """The first day with the name of its month, as (day, month), or None.

    >>> find_day_and_month("OSLO, 12 March")
    (12, 3)
    """
    lowered = text.lower()
    if _MONTHS.keys().isdisjoint(_WORD.findall(lowered)):
        return None
    for pattern in _WITHOUT_YEAR:
        for match in re.finditer(pattern, lowered):
            month = _MONTHS.get(match["month"])
            if month and 1 <= int(match["day"]) <= 31:
                return int(match["day"]), month
    return None


def is_date_line(text: str) -> bool:
    """Whether a line says when something was published and nothing else."""
    if len(text) > _LONGEST_DATE_LINE or not _FIGURE.search(text):
        return False
    words = [word.casefold() for word in _WORD.findall(re.sub(_PLACE, "", text))]
    if any(word not in DATE_WORDS for word in words):
        return False
    return any(word in _MONTHS for word in words) or "ago" in words or find_date(text, is_day_first=True) is not None
