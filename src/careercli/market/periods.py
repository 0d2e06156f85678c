"""The period that pay is for, in the words of labels and of texts, in several languages."""

import re

from careercli.catalog.names import without_accents

# Year = 2,080 hours, 260 days, 52 weeks, 26 fortnights, 12 months.
PER_YEAR = {
    "year": 1, "month": 12, "half-month": 24, "fortnight": 26, "week": 52, "day": 260, "hour": 2080,
}  # fmt: skip
# Names of periods without accents: `per NAME`, `/NAME`, and alone as a label.
_NAMES = {
    "fortnight": "fortnights?|bi-?week|two weeks|2[ -]?weeks?",
    "half-month": r"0\.5 months?|half[ -]months?|(?:semi|bi)-?month",
    "year": (
        "years?|yrs?|y|pa|annum|annus|annee|ans?|jahr|anno|anos?|rok|roku|jaar|ar|aar|god"
        "|god[au]?|год"
        r"|12[ -]?months?"
    ),
    "month": (
        "months?|mths?|mos?|mon|monat|mois|mes|mese|miesiac|mies|msc|maand|manad|maned|mnd"
        "|kuukausi|mesic|месяц|мес|m"
    ),
    "week": "weeks?|wks?|w|woche|semaine|semana|settimana|tydzien|week|vecka|uge|неделю",
    "day": "days?|d|diem|tag|jour|dia|giorno|dzien|dag|день|manday|man-day",
    "hour": (
        "hours?|hrs?|h|std|stunde|heure|hora|ora|godz|godzine|godzina|uur|timme|timma|time|час|hod"
    ),
}
# Words that say a period by themselves, adjectives and adverbs.
_SAYING = {
    "fortnight": "fortnightly|bi-?weekly",
    "half-month": "semi-?monthly|bi-?monthly",
    "year": (
        r"yearly|annual|annually|annualized|p\. ?a|jahrlich|jaehrlich|jahres(?:brutto)?"
        r"(?:gehalt|bruttogehalt|verdienst|lohn)|brutto-?jahresgehalt|annuel(?:le|lement|s)?"
        "|anual(?:es|mente)?|annuo|annua|annui|annuale|rocznie|roczne|jaarlijks|arlig"
        "|arligen|arslon"
    ),
    "month": (
        r"monthly|p\. ?m|monatlich|monats(?:brutto)?(?:gehalt|lohn)|mensuel(?:le|lement|s)?"
        "|mensual(?:es|mente)?|mensil[ei]|mensal|miesiecznie|miesieczne|maandelijks|manadslon"
    ),
    "week": "weekly|wochentlich|semanal|hebdomadaire|tygodniowo",
    "day": "daily|taglich|tagessatz|day ?rate|tjm|diario|diaria|dziennie",
    "hour": "hourly|stundenlohn|stundensatz|stundlich|horaire|godzinowo|uurloon|timlon",
}
_ORDER = ("fortnight", "half-month", "year", "month", "week", "day", "hour")
_LABEL = {
    name: re.compile(rf"(?<![^\W_])(?:{_NAMES[name]}|{_SAYING.get(name, 'nothing')})(?![^\W_])")
    for name in _ORDER
}
_EVERY = "|".join(_NAMES[name] for name in _ORDER)
# `/yr`, `per month`, `a year`, `pro Monat`, `brutto/Monat`, `par an`, `al mes`, `na godz.`
_LEADS = "per|pr|each|every|an?|pro|im|je|par|au|por|al|a la|la|na|za|w|i|om|o|в|за"
PER = (
    rf"(?: ?/ ?(?:1 ?)?|(?<![^\W_])(?:(?:{_LEADS})[ -]|(?:l|all)['’]|p[/.] ?))"
    rf"(?:{_EVERY})(?![^\W_])"
)
ALONE = rf"(?<![^\W\d_])(?:{'|'.join(_SAYING.values())})(?![^\W_])"
SAID = re.compile(rf"{PER}|{ALONE}")
# 40 hours per week, 5 days/week, 38 Std./Woche: how much is worked.
_OF_WORK = re.compile(
    rf"(?:\d|hours?|hrs?|h|days?|stunden|std|tage|heures|jours|horas|dias|ore|godzin|times"
    rf"|once|twice)"
    rf"\.? ?(?:{PER})"
)
# Thirteen or fourteen salaries a year: `14 Gehälter`, `x 13`, `13th month`, `14 pagas`.
_SALARIES = (
    r"(?:monats)?(?:gehalter|gehaltern|gehaelter|lohne|loehne)|mensilita|pagas|salaires|mois"
    r"|salarios|salaries|monthly (?:salaries|payments)|mensualites|mensualidades|pensji"
)
_ORDINAL = (
    r"(?:th|\.|o|a|e|eme)?[ -](?:months?(?:'s?)? (?:salary|pay|bonus)|monats(?:gehalt|lohn)"
    r"|salaire|mois|mes|mese|maand|pensja)"
)
_TIMES = re.compile(
    rf"(?<![\d.,])(?:(1[345]) ?(?:x|×|mal|times)? ?(?:{_SALARIES})(?![^\W_])"
    rf"|(1[345]){_ORDINAL}(?![^\W_]))|(?:x|×|\*) ?(1[345])(?![\d.,])"
)


def plain(words: str) -> str:
    """Return words as periods are read in them: lower case, no accents, `_` and `-` as they are."""
    return without_accents(words.casefold())


def period(label: str) -> str | None:
    """Return the period that a label names (`per-year-salary`, `brutto/Monat`), or None."""
    words = plain(label).replace("_", "-")
    return next((name for name in _ORDER if _LABEL[name].search(words)), None)


def last_said(words: str) -> str | None:
    """Return the period that words say of pay last, None where none of them does.

    `hourly rate` and `per month` say one, `year-round` and `40 hours per week` do not.
    """
    periods = [match.group() for match in SAID.finditer(_OF_WORK.sub(" ", plain(words)))]
    return period(periods[-1]) if periods else None


def salaries(words: str) -> int:
    """Return how many months' pay a year has, 12 where words do not say: `14 Gehälter`."""
    match = _TIMES.search(plain(words))
    return int(next(filter(None, match.groups()))) if match else 12
