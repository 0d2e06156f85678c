"""Which skill the name of a technology means, as O*NET writes it."""

import re
from collections.abc import Iterator, Sequence

from careercli.catalog.names import skill_key
from careercli.catalog.vocabulary import Vocabulary

MAKERS = (
    *("Adobe", "ADP", "Amazon", "Amazon Web Services AWS", "ANSYS", "Apache", "Apple", "Atlassian"),
    *("Autodesk", "Bentley", "Cisco", "Corel", "Dassault Systemes", "ESRI", "Facebook", "Google"),
    *("Hewlett Packard", "IBM", "Intuit", "MathWorks", "Meta", "Microsoft", "Mozilla", "Oracle"),
    *("National Instruments", "PTC", "Portswigger", "Red Hat", "SAP", "SAS", "Salesforce", "Sage"),
    *("Siemens", "StataCorp", "Tenable", "The MathWorks", "Thomson Reuters", "Trimble"),
    *("Unity Technologies", "Unreal Technology", "VMware"),
)
ENDINGS = (
    *(" software", " Software", " systems", " system", " platform", " suite", " tools"),
    *(" programming language", " programming software", " software development"),
)


def skill_meant(name: str, vocabulary: Vocabulary) -> str | None:
    """Return the id of the skill that a technology is, None where the skills hold none.

    `Microsoft Excel` is excel, `Structured query language SQL` is sql, `Atlassian JIRA` jira.
    Unlike typed words, numbers stay: Rapid7 is not RAPIDS.
    """
    for form in forms(name):
        key = skill_key(form)
        for spelling in (key, key.removesuffix("s"), f"{key}s"):
            if key and (skill := vocabulary.keys.get(spelling)) is not None:
                return skill
    return None


def forms(name: str) -> Iterator[str]:
    """Yield the forms of a technology's name, the most literal first.

    It may carry its maker, the word software, or the abbreviation of its words as the last.
    """
    bases = [name, re.sub(r"\s*\([^()]*\)", "", name)]
    for base in bases:  # grows while it is gone through
        yield base
        bases += [base.removesuffix(end) for end in ENDINGS if base.endswith(end)]
        bases += [base.removeprefix(f"{m} ") for m in MAKERS if base.startswith(f"{m} ")]
    for base in bases:
        *words, last = base.split() or [""]
        if words and abbreviates(last, words):
            yield last
            yield " ".join(words)


def abbreviates(last: str, words: Sequence[str]) -> bool:
    """Return whether a word in capitals stands for the words: half of its letters begin one.

    XML stands for extensible markup language; API does not for Vulkan graphics.
    """
    initials = [word[0].casefold() for word in words]
    letters = [letter for letter in last.casefold() if letter in initials]
    return last.isupper() and 2 * len(letters) >= len(last) > 1
