"""One posting as it is saved or pasted: what it demands, and what it would only like."""

import json
from pathlib import Path

import pytest

from careercli.files.limits import POSTING_BYTES
from careercli.market.posting import BadPosting, read_posting
from careercli.market.wanted import wants
from careercli.skilltext.reader import Reader
from tests.builders import SHIPPED

COPY_IT = "copy the posting's text into a file, or pipe it in"
READER = Reader(SHIPPED.skills)

ENGLISH = """Engineer

About us
A small firm, with Salesforce in the office.

Responsibilities
- Run services on Kubernetes

Requirements
- Python and SQL
- Terraform is a plus

Nice to have
- Kafka
- Python 3.13
"""


def demanded(text: str) -> tuple[set[str], set[str]]:
    """Return what a text demands and what it would only like."""
    wanted = wants(text, READER)
    return set(wanted.must), set(wanted.nice)


def test_a_skill_is_only_liked_where_every_place_that_asks_for_it_says_so() -> None:
    assert demanded(ENGLISH) == ({"kubernetes", "python", "sql"}, {"terraform", "kafka"})


def test_what_the_employer_says_of_itself_is_not_asked_for() -> None:
    assert wants(ENGLISH, READER).aside == ("salesforce",)


@pytest.mark.parametrize(
    "text",
    [
        "Requirements:\n- Python\n- SQL\nNice to have:\n- Kafka",
        "Must have: Python, SQL.\nBonus: Kafka.",
        "Required: Python, SQL. Preferred: Kafka.",
        "What you bring\nPython and SQL\n\nBonus points\nKafka",
        "## Requirements\n* Python\n* SQL\n## Bonus\n* Kafka",
        "You know Python and SQL. Kafka would be great.",
        "Anforderungen\n- Python und SQL\n- Kafka ist von Vorteil",
        "Dein Profil:\n- Python, SQL\nWünschenswert:\n- Kafka",
        "Profil recherché\n- Python, SQL\nAtouts\n- Kafka",
        "Vous maîtrisez Python et SQL. Kafka serait un plus.",
        "Requisitos:\n- Python, SQL\nDeseable:\n- Kafka",
        "Imprescindible: Python, SQL\nSe valorará Kafka",
    ],
)
def test_headings_and_words_tell_apart_in_four_languages(text: str) -> None:
    assert demanded(text) == ({"python", "sql"}, {"kafka"})
    assert wants(text, READER).told_apart


def test_a_posting_that_tells_nothing_apart_demands_all() -> None:
    wanted = wants("We use Python and Kafka.", READER)
    assert (set(wanted.must), wanted.nice, wanted.told_apart) == ({"python", "kafka"}, (), False)


def test_no_skill_is_lost_in_a_line_that_looks_like_a_heading() -> None:
    assert demanded("Required skills: Python\nPython is required\nDocker skills")[0] == {
        "python",
        "docker",
    }


def saved(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_first_lines_of_a_text_may_be_its_title(tmp_path: Path) -> None:
    posting = read_posting(saved(tmp_path, "a.txt", "Acme GmbH\nJob title: Data Engineer\n\nSQL"))
    assert posting.titles[:2] == ("Acme GmbH", "Data Engineer")


def test_a_saved_page_has_its_title_in_its_first_heading(tmp_path: Path) -> None:
    page = (
        "<html><head><title>Jobs - Acme</title><style>a{}</style></head><body>"
        "<h1 class='x'>Data&nbsp;Engineer</h1><h2>Nice to have</h2><ul><li>Kafka</li></ul></body>"
    )
    posting = read_posting(saved(tmp_path, "a.html", page))
    assert posting.titles[0] == "Data Engineer"
    assert demanded(posting.text) == (set(), {"kafka"})


def test_a_saved_page_may_hold_the_posting_as_linked_data(tmp_path: Path) -> None:
    entry = {
        "@type": "JobPosting",
        "title": "Data Engineer",
        "hiringOrganization": {"name": "Acme"},
        "description": "<p>Python</p>",
    }
    page = f'<script type="application/ld+json">{json.dumps(entry)}</script><h1>Jobs</h1>Excel'
    posting = read_posting(saved(tmp_path, "a.html", page))
    assert (posting.titles, posting.company) == (("Data Engineer",), "Acme")
    assert demanded(posting.text)[0] == {"python"}


def test_the_json_of_a_board_is_read(tmp_path: Path) -> None:
    job = {"title": "Data Engineer", "company_name": "Acme", "content": "&lt;p&gt;SQL&lt;/p&gt;"}
    posting = read_posting(saved(tmp_path, "a.json", json.dumps(job)))
    assert (posting.titles, posting.company) == (("Data Engineer",), "Acme")
    assert demanded(posting.text)[0] == {"sql"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("{", "not JSON"),
        ("[]", "0 postings"),
        ('[{"title": "a"}, {"title": "b"}]', "2 postings"),
        ('{"a": 1}', "JSON, but without a title and a text"),
        ("%PDF-1.7", "not a text"),
        ("a\0b", "not a text"),
        ("[" * 100_000, "not JSON"),
        ("[1]", "JSON, but without a title and a text"),
    ],
)
def test_what_is_no_posting_is_refused_with_what_is_wrong(
    tmp_path: Path, text: str, wrong: str
) -> None:
    with pytest.raises(BadPosting, match=wrong):
        read_posting(saved(tmp_path, "a", text))


def test_a_file_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadPosting, match="no such file"):
        read_posting(tmp_path / "none")


@pytest.mark.parametrize(
    ("data", "message", "hint"),
    [
        (b"Python\n\xe9", "line 2 is not UTF-8", "save the file as UTF-8"),
        (
            b"\x1f\x8b\x08\0\xff",
            "not a text file",
            "copy the posting's text into a file, or pipe it in",
        ),
        (b"x" * (POSTING_BYTES + 1), "larger than 2 MiB", "give a smaller file"),
    ],
)
def test_the_remedy_is_that_of_the_file(
    tmp_path: Path, data: bytes, message: str, hint: str
) -> None:
    path = tmp_path / "posting.txt"
    path.write_bytes(data)
    with pytest.raises(BadPosting, match=message) as raised:
        read_posting(path)
    assert raised.value.hint == hint
