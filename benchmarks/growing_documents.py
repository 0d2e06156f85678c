"""What `growth.py` gives whole commands: catalogs, profiles and files of postings of any size."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from careercli.answers.roles import RolesRequest
from careercli.answers.roles import answer as roles
from careercli.answers.world import Data, World
from careercli.catalog.bundled import bundled, compiled_vocabulary
from careercli.catalog.check import check_files
from careercli.catalog.vocabulary import vocabulary_of
from careercli.market.importing import import_postings
from careercli.market.options import ImportOptions
from careercli.market.titles import title_rules
from careercli.person.profile import Profile, load_profile
from careercli.person.skills import named_skills
from careercli.render.csv import render as csv

DAY = date(2026, 6, 30)
ROLE = '[[role]]\nid = "r{0}"\ntitle = "Role {0}"\nfocus = "x"\n'
SNAPSHOT = (
    '[[snapshot]]\nrole = "ml-engineer"\nsource = "ai-market-pulse"\nas_of = 2026-01-05\n'
    'skills = [{{ id = "a{0}" }}, {{ id = "b{0}" }}, {{ id = "c{0}" }}]\n'
)
COLUMNS = "title,company,text\n"
JSON_LINE = '{{"title": "Data Engineer", "company": "A{0}", "text": "b"}}\n'


class Document(NamedTuple):
    """A file that can be made of any size: `size` is that of the first, in parts."""

    name: str
    size: int
    file: str
    part: str
    reading: Callable[[Path], Callable[[], object]]
    head: str = ""
    tail: str = ""

    def made(self, folder: Path, size: int) -> Callable[[], object]:
        """Write the file with so many parts, and return what reads it."""
        path = folder / self.file
        path.write_text(self.head + "".join(map(self.part.format, range(size))) + self.tail)
        return self.reading(path)


def checking(path: Path) -> Callable[[], object]:
    """Return what checks a catalog file."""
    return lambda: check_files([path], DAY)


def listing(path: Path) -> Callable[[], object]:
    """Return what lists a catalog's roles as CSV."""
    request, world = RolesRequest(data=Data((path,))), World(DAY)
    return lambda: csv(roles(request, world).document())


def naming(path: Path) -> Callable[[], object]:
    """Return what reads a profile's skills."""
    words = compiled_vocabulary() or vocabulary_of(bundled(every_skill=True).skills)
    return lambda: named_skills((load_profile(path) or Profile()).skills, words)


def importing(path: Path) -> Callable[[], object]:
    """Return what imports a file of postings."""
    options = ImportOptions("s", columns="title=title,company=company,text=text")
    skills, rules = bundled(every_skill=True).skills, title_rules()
    return lambda: import_postings([str(path)], options, rules, skills, lambda *_: None)


DOCUMENTS = (
    Document("roles of a catalog", 500, "a.toml", ROLE, checking),
    Document("unknown skills of a catalog", 100, "a.toml", SNAPSHOT, checking),
    Document("wrong records of a catalog", 2_000, "a.toml", "[[skill]]\nid = {}\n", checking),
    Document("unknown tables of a catalog", 20_000, "a.toml", "[t{}]\n", checking),
    Document("roles of a list", 400, "a.toml", ROLE, listing),
    Document("skills of a profile", 1_500, "profile.toml", '"a{}",', naming, "skills = [", "]"),
    Document("rows of CSV", 20_000, "a.csv", "Data Engineer,A{0},SQL\n", importing, COLUMNS),
    Document("cells of CSV", 20_000, "a.csv", "{0} x,A,$1{0}\n", importing, COLUMNS),
    Document("lines of JSON", 20_000, "a.jsonl", JSON_LINE, importing),
)
