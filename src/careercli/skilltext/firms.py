"""Investors, customers and former employers: `customers like Databricks`, `trusted by Stripe`."""

import re

from careercli.skilltext.lexicon import Hit

_FLAGS = re.IGNORECASE | re.VERBOSE
# Names one after the other: `Spark Capital, Notion and Stripe`.
_COMPANIES = re.compile(
    r"(?:(?:[A-Z0-9][\w.'-]*|of|the)(?:[ \n](?:[A-Z0-9][\w.'-]*|of|&))*"
    r"(?:,\s+(?:(?:and|or|&|und|et|y)\s+)?|\s+(?:and|or|&|und|et|y)\s+|/|&)?)+"
)
# `customers such as `, `trusted by `, `raised $5M from `: companies follow.
_OF_COMPANIES = re.compile(
    r"""(?:customers?|clients?|companies|brands|enterprises|organi[sz]ations|firms|startups
        |partners?|investors?|competitors|employers|leaders|advertisers|logos|kunden|investoren
        |firmen|unternehmen|entreprises|investisseurs|clientes|empresas|inversores)
      (?::\s|\sare\s|\s\(?(?:[\w'-]+\s){0,3}?(?:like|such\sas|including|includ(?:ed?|es)|wie|darunter
        |comme|como|tels\sque)\s(?:the\s)?)
    |(?:experience|background)s?\s(?:at|from)\s(?=[A-Z])|hail(?:s|ing)?\sfrom\s
    |partnerships?\swith\s|trusted\sby\s|used\sby\s(?=[A-Z])|alumni\s(?:of|from)\s
    |(?:formerly|previously)\s(?:at|of)\s|acquired\sby\s|veterans\s(?:of|from)\s
    |founders?\sof\s|founded\sby\s(?:[\w'-]+\s){0,4}?(?:from|of|at)\s
    |(?:funding|investment|round|series\s[a-f]|seed|capital|raised\s[\w$.]+)
      \s(?:[\w$.-]+\s){0,4}?(?:from|led\sby|by)\s
      (?:investors\s)?(?:such\sas\s|like\s|including\s)?""",
    _FLAGS,
)
# `backed by Redis` is a service, `we are backed by Spark Capital` a company.
_BY = re.compile(r"\w+ by (?:the )?")
_OWNER = re.compile(
    r"\b(?:we|we're|we are|we have been|company|startup|start-up|firm) (?:\w+ ){0,2}\Z",
    re.IGNORECASE,
)
_FUNDS = re.compile(
    r"Capital|Ventures?|Combinator|a16z|Sequoia|Andreessen|Accel|Partners|Benchmark|investors"
    r"|Fund|VCs?\b"
)


def firms(text: str, cue: Hit) -> tuple[int, int] | None:
    """Return where names of firms stand behind a cue (`customers like`, `backed by`), or None."""
    sure = _OF_COMPANIES.match(text, cue.start)
    words = sure or _BY.match(text, cue.start)
    names = words and _COMPANIES.match(text, words.end())
    if not names:
        return None
    owner = _OWNER.search(text, max(cue.start - 40, 0), cue.start)
    return names.span() if sure or owner or _FUNDS.search(names[0]) else None


CUES = (
    *("customer", "customers", "client", "clients", "companies", "brands", "enterprises"),
    *("organizations", "organisations", "firms", "leaders", "advertisers", "startups"),
    *("partner", "partners", "investor", "investors", "competitors", "employers"),
    *("kunden", "investoren", "firmen", "unternehmen", "entreprises", "investisseurs"),
    *("clientes", "empresas", "inversores", "partnership with", "partnerships with"),
    *("trusted by", "used by", "alumni of", "alumni from", "formerly at", "formerly of"),
    *("previously at", "previously of", "founder of", "founders of", "founded by", "acquired by"),
    "veterans of",
    *("funding", "investment", "round", "series a", "series b", "series c", "series d"),
    *("seed", "raised", "backed by", "funded by", "financed by", "experience from"),
    *("experience at", "background from", "backgrounds from", "hailing from"),
)
