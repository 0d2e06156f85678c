"""What skills are called in texts: which of their names count anywhere, and which in company.

A name that is an everyday word too (Go, Excel, Chef) counts only where other words make
it sure; names that are all capitals (REST, RAG) count in capitals. Which further names are
other words too stands in `data/words.toml`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from careercli.catalog.bundled import data_table
from careercli.catalog.model import Skill
from careercli.catalog.names import skill_key, without_accents
from careercli.catalog.vocabulary import PLURAL_LEAST, vocabulary_of

# Aliases of everyday names that are no everyday words themselves: they count anywhere.
_SURE = re.compile(
    "agentic|restful|explainability|interpretability|retrieval|deepset|pyarrow|rstats|gsheets"
    "|rllib|anyscale|zsh|integromat|gherkin|kaizen"
)
TOOLS = {"language", "framework", "tool", "cloud"}  # of which there is only one: no Dockers
# Kinds of skills whose everyday names count in lower case too (go, rust; spark, hadoop), in a list
# beside a name of these kinds that is no everyday word; and names that even there are other words.
TECHNICAL = {*TOOLS, "data"}
_CAPITALIZED = {
    *("make", "less", "mode", "office", "teams", "word", "monday", "epic", "segment", "windows"),
    *("analytics", "search", "ranking", "segmentation", "concurrency", "linear", "outreach"),
}
# Where a word within a word begins (Rabbit MQ, Fast API, Gen AI), and what is better not parted.
_HUMP = r"(?<=[a-z]{2})(?=[A-Z][A-Za-z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})"
_ONE_WORD = {"InDesign", "InVision", "OneNote", "OutSystems", "SuccessFactors", "RESTful"}
# Names whose plural or singular is another word, or people: a canvas, a payment, data scientists.
_ONE_NUMBER = re.compile(
    "^(?:canva|san|arm|http|node|oracle|workday|payments|rapids|copilot"
    "|(?:customer|user) experience)$"
    "|(?:manager|scientist|owner|analyst|engineer|developer|administrator|leader|master|lead)$"
)
SHORTEST_JOINED = 5  # letters: huggingface
VERSIONS = (*map(str, range(2, 10)), "11", "17", "21")


@cache
def word_list(name: str) -> frozenset[str]:
    """Return a list of `data/words.toml`: names in lower case, a space between words."""
    return frozenset(data_table("words.toml")[name])


class Names(NamedTuple):
    """The vocabulary, sorted by how a name counts in a text.

    `plain` maps the words of names that count anywhere to their skill, and phrases that hold a
    name and are something else to None. `capitals` (REST) and `everyday` (Go) map names as
    written to their skill; of these the ones in `lower` count in lower case too, in a list.
    So do `ordinary` ones (vue), by their spelling, and `topics` (payments) by their words.
    """

    plain: Mapping[str, str | None]
    topics: Mapping[str, str]
    ordinary: Mapping[str, str]
    capitals: Mapping[str, str]
    everyday: Mapping[str, str]
    lower: frozenset[str]


def sorted_names(skills: Iterable[Skill]) -> Names:
    """Return the names of skills that count anywhere, in capitals, or only in company.

    A longer name that holds a shorter one of the same
    skill (Python Programming) is left out: the shorter one finds it, unless another skill's
    name stands first in it (Azure AI in Azure AI Foundry).
    """
    skills = tuple(skills)
    plain: dict[str, str | None] = dict.fromkeys(map(spaced, word_list("no_skills")))
    variants: dict[str, str] = {}
    kinds: dict[str, dict[str, str]] = {kind: {} for kind in _KINDS}
    owner = {
        form: skill.id
        for skill in skills
        for name in _names(skill)
        for form in (*_in_other_number(name, skill), _parted(name))
    }
    means = vocabulary_of(skills).resolve
    for skill in skills:
        shorter: set[str] = set()
        for written in sorted(_names(skill), key=lambda name: (len(name), name)):
            name = without_accents(written)
            if is_list(name, skill.id, means):
                continue
            if kind := _kind(skill, name):
                kinds[kind][spaced(name) if kind == "topics" else name] = skill.id
            elif _holds_other(_parted(name), skill.id, owner) or not any(
                f" {word} " in f" {spaced(name)} " for word in shorter
            ):
                shorter.add(spaced(name))
                plain[spaced(name)] = plain.get(spaced(name)) or skill.id
                for form in _variants(name, skill):
                    variants.setdefault(form, skill.id)
    plain = {**variants, **plain}
    # Another number of a name can be such a word too: a transformer.
    for kind, listed in (("topics", "topics"), ("ordinary", "as_written")):
        for words in word_list(listed):
            if named := plain.pop(words, None):
                kinds[kind][words] = named
    return Names(plain, lower=_lower(skills, kinds["everyday"]), **kinds)


_KINDS = ("topics", "ordinary", "capitals", "everyday")


def _kind(skill: Skill, name: str) -> str | None:
    """Return which of `_KINDS` a name is, None if it counts anywhere."""
    if spaced(name) in word_list("topics"):
        return "topics"
    if _is_everyday(skill, name):
        needs_company = name.casefold() in word_list("needs_company")
        return "capitals" if name.isupper() and len(name) > 1 and not needs_company else "everyday"
    return "ordinary" if spaced(name) in word_list("as_written") else None


def _variants(name: str, skill: Skill) -> Iterator[str]:
    """Yield other forms of a name: RabbitMQ as two words, in one, in another number, Python 3."""
    forms = {_parted(name), *_in_other_number(name, skill)}
    yield from forms
    for form in (spaced(name), *forms):
        joined = form.replace(" ", "")
        if " " in form and len(joined) >= SHORTEST_JOINED and "+" not in form and "#" not in form:
            yield joined
    if skill.category in TECHNICAL and re.fullmatch("[a-z]{3,}", spaced(name)):
        yield from (f"{spaced(name)}{version}" for version in VERSIONS)


def _lower(skills: Iterable[Skill], everyday: Mapping[str, str]) -> frozenset[str]:
    """Return the everyday words that count in lower case too."""
    technical = {skill.id for skill in skills if skill.category in TECHNICAL}
    words = {name.lower() for name, id_ in everyday.items() if len(name) > 1 and id_ in technical}
    return frozenset(words - _CAPITALIZED)


def _names(skill: Skill) -> set[str]:
    """Return all that a skill is called: its id (llm, tdd, ios) too, if no name spells it."""
    names, plain_name = {skill.name, *skill.aliases}, skill.id.replace("-", " ")
    known = plain_name in map(spaced, names) or (skill.everyday and " " not in plain_name)
    return names if known else {*names, plain_name}


def parts(name: str) -> Iterator[str]:
    """Yield the words of a name that stand beside each other: each, pairs and so on up to all."""
    words = name.split()
    for start in range(len(words)):
        for stop in range(start + 1, len(words) + 1):
            yield " ".join(words[start:stop])


def _holds_other(name: str, skill: str, owner: Mapping[str, str]) -> bool:
    """Return whether a name holds a shorter one of another skill: Node.js holds JS."""
    return any(owner.get(part, skill) != skill for part in parts(name))


def is_list(name: str, skill: str, means: Callable[[str], str | None]) -> bool:
    """Return whether a name is two skills side by side: in a text Git/GitHub names both."""
    named = [means(part) for part in re.split(r"\s*(?:/|&|,|\band\b)\s*", name) if part]
    return len(named) > 1 and all(named) and set(named) != {skill}


def _is_everyday(skill: Skill, name: str) -> bool:
    words, key = spaced(name).split(), skill_key(name)
    if len(words) != 1 or key in word_list("needs_company"):
        return key in word_list("needs_company")
    if _SURE.fullmatch(key):
        return False
    plain_name = skill_key(skill.name)
    return skill.everyday and (
        key == plain_name or not key.startswith(plain_name) or len(plain_name) < 2
    )


def _in_other_number(written: str, skill: Skill) -> Iterator[str]:
    """Yield a name's plural or singular, if a text can mean the skill by it.

    The singular of one word hardly ever is the skill (payment, contract), except if it is
    the skill's own name (Embeddings) or letters (LLMs).
    """
    name = _parted(written)
    letters = len(name.replace(" ", ""))
    if skill.category in TOOLS and " " not in name:
        return  # there are no Dockers
    if _ONE_NUMBER.search(name) or letters < PLURAL_LEAST or not name[-1].isalpha():
        return
    if not name.endswith("s"):
        yield f"{name}s"
    elif re.fullmatch("[A-Z]{2,}s", written) or (
        letters > PLURAL_LEAST
        and not name.endswith(("ss", "is", "us"))
        and (" " in name or (written == skill.name and not written.isupper()))
    ):
        yield name[:-1]


@cache
def spaced(name: str) -> str:
    """Return a name's words in lower case: what stands between them does not matter."""
    plain = name.casefold()
    return " ".join(re.findall(r"(?:^\.(?=[a-z]))?[a-z0-9]+(?:\+\+|\+|#)?", plain))


@cache
def _parted(name: str) -> str:
    """Return a name's words, with RabbitMQ as two: nothing need stand between words."""
    return spaced(" ".join(w if w in _ONE_WORD else re.sub(_HUMP, " ", w) for w in name.split(" ")))
