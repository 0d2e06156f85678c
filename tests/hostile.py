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


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in escaped) + '"'


def hostile_catalog(folder: Path) -> Path:
    """Write a catalog file with hostile texts in every field that takes a text."""
    path = folder / "hostile.toml"
    roles = (_ROLE.format(number=n, title=_quoted(t)) for n, t in enumerate(TITLES, start=1))
    path.write_text(_SOURCE + "".join(roles), encoding="utf-8")
    return path
