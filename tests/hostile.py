"""A catalog of texts that would break out of a format if it let them."""

from pathlib import Path

TITLES = (
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "\u202eevil\u202c ``a`` | b [x](javascript:alert(1)) ![y](http://evil.example)",
    'x" onmouseover="alert(1)',
)
_SOURCE = """
[[source]]
id = "hostile"
name = "<img src=x onerror=alert(1)>"
kind = "postings"
currency = "USD"
url = "https://example.org/"
licence = "@SUM(1+1)"
caveats = [{ text = "</style><script>alert(2)</script>", about = ["pay"] }]
"""
_ROLE = """
[[role]]
id = "hostile-{number}"
title = {title}
aliases = []
focus = {title}

[[snapshot]]
role = "hostile-{number}"
source = "hostile"
as_of = 2026-01-05
openings = {number}00
companies = [{{ name = {title}, openings = 2 }}]
salary = {{ p25 = 1000{number}, median = 2000{number}, p75 = 3000{number}, n = 40 }}
seniority = {{ senior = 0.5, mid = 0.3, entry = 0.2 }}
remote = 0.1
skills = [{{ id = "python", share = 0.5 }}, {{ id = "sql" , share = 0.4 }}]
"""


def quoted(text: str) -> str:
    """Return a text as a string of TOML."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in escaped) + '"'


def hostile_catalog(folder: Path) -> Path:
    """Write a catalog file with hostile texts in every field that takes a text."""
    path = folder / "hostile.toml"
    roles = (_ROLE.format(number=n, title=quoted(t)) for n, t in enumerate(TITLES, start=1))
    path.write_text(_SOURCE + "".join(roles), encoding="utf-8")
    return path


# Texts that break out where a format lets them.
TEXTS = (
    "<script>alert(1)</script><img src=x onerror=alert(1)></td></tr></table>&lt;b&gt;</style><!--",
    "=cmd|' /C calc'!A0, \"quoted, cell\"",
    "\u202eevil\u202c ``a`` | b [x](javascript:alert(1)) ![y](http://evil.example) **d** ~~f~~",
    "x\" onmouseover=\"alert(1) {{ 7 * 7 }} {% include 'x' %} ${7} %s {0}",
    "-2+3 @SUM(1) [red]m[/] [link=javascript:alert(1)]x[/] \u200b\u2066z\u2069 \U000e0041\u2800",
)
_FACTS = """
[[source]]
id = "own-{n}"
name = {text}
kind = "postings"
currency = "USD"
url = "https://example.org/{n}"
licence = {text}
geography = {text}
as_of_note = {text}
rounding = {text}
percentile_basis = {text}
skills_basis = {text}
caveats = [{{ text = {text}, about = ["pay", "skills"] }}]
doubtful = [{{ skill = "python", text = {text} }}]
noted = [{{ skill = "sql", text = {text} }}]

[[skill]]
id = "own-skill-{n}"
name = {name}
category = "tool"
aliases = [{alias}]
"""
_JOB = """
[[role]]
id = "own-{n}"
title = {text}
focus = {text}
stack = [{text}]
getting_in = [{text}]
ladder = [{text}]
ladder_note = {text}
leads_to = [{text}]
feeder_roles = [{text}]
demand = [{text}]
good_signs = [{text}]
bad_signs = [{text}]
rising = [{text}]
week = [{text}]
"""
_SEEN = """
[[snapshot]]
role = "own-{n}"
source = "own-{source}"
as_of = {day}
counted_as = {text}
openings = {n}00
total_openings = 5000
salary = {{ p25 = 1000{n}, median = 2000{n}, p75 = 3000{n}, n = 40 }}
seniority = {{ senior = 0.{n}, mid = 0.2, entry = 0.{rest} }}
remote = 0.{n}
skills = [{{ id = "python", share = 0.{n} }}, {{ id = "own-skill-{n}", share = 0.{n} }}]
companies = [{{ name = {text}, openings = 2 }}]
metros = [{text}]
"""


def own_catalog(path: Path, text: str) -> Path:
    """Write a catalog file with a text in every field that takes one, numbered to differ."""

    def filled(form: str, n: int, **more: object) -> str:
        words, alias = quoted(f"{text} {n}"), quoted(f"{text} alias {n}")
        name = quoted(f"{text[::-1]} {n}")  # far from the text, so that it is not meant by it
        return form.format(n=n, rest=8 - n, text=words, alias=alias, name=name, **more)

    parts = [filled(form, n) for form in (_FACTS, _JOB) for n in (1, 2)]
    parts += [
        filled(_SEEN, n, source=source, day=day)
        for n in (1, 2)
        for source in (1, 2)
        for day in ("2026-01-05", "2026-02-05", "2026-03-05")
    ]
    path.write_text("".join(parts), encoding="utf-8")
    return path


def harmless(text: str) -> str:
    """Return letters of as many bytes as a text has, so that both are cut alike."""
    return ("Quincemedlarsorbapple" * 40)[: len(text.encode())]
