"""Each rule of docs/extraction.md with its example, and others of the same kind."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from careercli.catalog.vocabulary import vocabulary_of
from careercli.market.extraction import TextReader
from careercli.person.resume import read_words
from careercli.skilltext.lists import employer_skills
from careercli.skilltext.reader import Reader
from tests.builders import SHIPPED

READER, WORDS = Reader(SHIPPED.skills), vocabulary_of(SHIPPED.skills)
FEW, MANY = TextReader(SHIPPED.skills), TextReader(SHIPPED.skills, many=True)
PAGE = Path(__file__).parents[2] / "docs" / "extraction.md"
ROW = re.compile(
    r"^\| `(?P<text>[^`]+)` \| (?P<named>[^|]*) \| (?P<passed>[^|]*) \|$", re.MULTILINE
)


def read(text: str) -> tuple[set[str], set[tuple[str, str]]]:
    """The ids of the skills that a text names, and what is passed over with its reason."""
    mentions = READER.mentions(text)
    passed = {(m.skill, str(m.passed_over)) for m in mentions if m.passed_over}
    return {m.skill for m in mentions if m.passed_over is None}, passed


def ids(cell: str) -> set[str]:
    return set() if cell.strip() == "–" else set(cell.replace(",", " ").split())


@pytest.mark.parametrize("row", list(ROW.finditer(PAGE.read_text(encoding="utf-8"))), ids=str)
def test_the_page_says_what_a_text_names_and_what_is_passed_over(row: re.Match[str]) -> None:
    named, passed = read(row["text"].replace("⏎", "\n"))
    wanted = {tuple(p.split(": ", 1)) for p in row["passed"].strip().split("; ") if ": " in p}
    assert (named, passed) == (ids(row["named"]), wanted)


def test_the_page_has_an_example_for_every_reason() -> None:
    text = PAGE.read_text(encoding="utf-8")
    told = {
        p.split(": ")[1]
        for row in ROW.finditer(text)
        for p in row["passed"].split("; ")[:1]
        if ": " in p
    }
    assert {reason.strip() for reason in told} == {
        *("denied", "company", "about", "applying", "benefit"),
        *("address", "everyday word"),
    }


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Spark is a plus.", {"spark"}),
        ("strong Excel skills", {"excel"}),
        ("Go familiarity", {"go"}),
        ("Python and/or R", {"python", "r"}),
        ("Word ou Excel", {"microsoft-word", "excel"}),
        ("Python und Go", {"python", "go"}),
        ("Python y R", {"python", "r"}),
        ("Go o Rust", {"go", "rust"}),
        ("Python sowie Go", {"python", "go"}),
        ("not only Python but also Go", {"python", "go"}),
        ("5 years of R", {"r"}),
        ("I write Go microservices.", {"go", "microservices"}),
        ("firmware written in C", {"firmware", "c"}),
        ("Docker, Kubernetes und Go-Entwickler", {"docker", "kubernetes", "go"}),
        ("C++17, C# and .NET", {"cpp", "csharp", "dotnet"}),
        ("Python3 and Python+SQL", {"python", "sql"}),
        ("low-\ncode tools", {"low-code-development"}),
    ],
)
def test_company_in_four_languages_makes_everyday_words_skills(text: str, skills: set[str]) -> None:
    assert read(text)[0] == skills


@pytest.mark.parametrize(
    "text",
    [
        "I have no experience with Java.",
        "No prior Java or Scala experience is needed.",
        "never used Java",
        "I haven't used Java yet",
        "You do not need to know Java",
        "Java is not required",
        "Java not needed",
        "without Java",
        "no Java, please",
        "neither Java nor Scala",
        "lack of experience with Java",
        "unfamiliar with Java",
        "keine Erfahrung mit Java",
        "ohne Java-Kenntnisse",
        "weder Java noch Scala",
        "noch nie mit Java gearbeitet",
        "Java-Kenntnisse nicht erforderlich",
        "pas d'expérience en Java",
        "je n'ai jamais utilisé Java",
        "sans Java",
        "ni Java ni Scala",
        "Java n'est pas requis",
        "sin experiencia en Java",
        "nunca he usado Java",
        "no tengo experiencia con Java",
        "Java no es necesario",
    ],
)
def test_what_a_clause_denies_is_no_skill(text: str) -> None:
    named, passed = read(text)
    assert "java" not in named
    assert ("java", "denied") in passed


@pytest.mark.parametrize(
    "text",
    [
        "No experience with Scala, but five years of Java.",
        "Scala is not required; Java is.",
        "including but not limited to Java",
        "not only Scala but also Java",
        "Java is a plus but not required",
        "I have never used Scala, I write Java",
        "keine Erfahrung mit Scala, aber mit Java",
        "pas de Scala, mais Java",
        "sin Scala, pero con Java",
        "We do not discriminate. You write Java.",
        "You do not have to choose: Java",
    ],
)
def test_a_denial_ends_with_its_clause(text: str) -> None:
    assert "java" in read(text)[0]


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("dbt macros", "vba"),
        ("our data contracts", "contract-management"),
        ("embedded in the team", "embedded-systems"),
        ("Wir arbeiten vor Ort", "onnx-runtime"),
        ("relever un défi", "cryptocurrency"),
        ("de la vue au bureau, vite", "vue"),
        ("il faut aller vite", "vite"),
        ("se entra por la puerta", "microsoft-entra-id"),
        ("der Zustand der Anlage", "zustand"),
        ("j'ai un chien", "artificial-intelligence"),
        ("the llama sleeps", "llama"),
        ("a transformer of energy", "transformers"),
        ("accessibility of the building", "accessibility"),
        ("payments of the firm", "payments"),
        ("Evidently, it rains", "evidently"),
        ("so that teams can react fast", "react"),
        ("lunch on every workday", "workday"),
        ("bi-directional sync", "business-intelligence"),
        ("an AI copilot for lawyers", "github-copilot"),
        ("keep to schedules and budgets", "budgeting"),
    ],
)
def test_ordinary_words_of_four_languages_are_no_skills(text: str, skill: str) -> None:
    assert skill not in read(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Acme is the leading monitoring platform. Our products work.",
        "At Acme, we bring monitoring to hospitals.",
        "We are a company for monitoring of trains.",
        "About us\n\nA small firm from Berlin, known for its monitoring.",
        "Über uns:\nSeit zehn Jahren steht Monitoring im Mittelpunkt.",
        "GitLab is the intelligent monitoring platform of the world.",
        "Collaborate closely with the monitoring and data teams.",
    ],
)
def test_what_an_employer_sells_and_who_the_colleagues_are_is_no_skill(text: str) -> None:
    assert ("observability", "about") in read(text)[1]
    assert "observability" not in read(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Acme is a bank. You will build the monitoring.",
        "Acme is a bank.\n\nSet up monitoring",
        "About us\n\nA small firm.\n\nRequirements:\n- monitoring",
        "About the role\n\nSet up monitoring",
        "Python is the language of our monitoring",
        "Monitoring is a plus",
        "Work with monitoring and alerting",
    ],
)
def test_what_an_employer_tells_of_itself_ends_where_it_turns_to_the_work(text: str) -> None:
    assert "observability" in read(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Our customers like Databricks and Snowflake love it.",
        "Acme was founded by veterans of Databricks.",
        "Acme is backed by Databricks Capital.",
    ],
)
def test_what_an_employer_tells_of_itself_hides_no_company(text: str) -> None:
    assert ("databricks", "company") in read(text)[1]


@pytest.mark.parametrize("heading", ["Requirements:", "Anforderungen:", "Requisitos:"])
def test_benefits_end_at_a_heading_with_text_behind_it(heading: str) -> None:
    text = f"Benefits:\n- Python courses\n\n{heading} Docker and SQL"
    assert read(text)[0] == {"docker", "sql"}


def test_what_is_read_comes_in_the_order_of_lines() -> None:
    lines = [m.line for m in READER.mentions("see docker.com\nJava\nme@kafka.org\nSQL")]
    assert lines == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "text",
    [
        "We care most about monitoring.",
        "Our platform offers monitoring in every country.",
        "At Acme, we care about monitoring.",
        "Acme delivers monitoring to hospitals.",
        "The monitoring keeps our customers safe.",
        "Wir kümmern uns um Monitoring.",
    ],
)
def test_a_sentence_of_the_employer_that_asks_for_nothing_names_no_skill(text: str) -> None:
    assert read(text) == (set(), {("observability", "about")})


@pytest.mark.parametrize(
    "text",
    [
        "We need somebody for monitoring.",
        "Our team looks for experience with monitoring.",
        "At Acme, you set up our monitoring.",
        "Set up our monitoring.",
        "- monitoring of our services",
        "We ran the monitoring of a bank.",
        "Our data lived in Grafana, and I did the monitoring.",
        "We care about trust. You do the monitoring.",
    ],
)
def test_a_sentence_that_asks_or_tells_of_work_names_its_skills(text: str) -> None:
    assert "observability" in read(text)[0]


def test_what_the_colleagues_make_and_write_is_of_the_work() -> None:
    assert read("We design AI agents.")[0] == {"ai-agents"}
    assert read("We are backed by Spark Capital and write Python.")[0] == {"python"}


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("- We value curiosity", set()),
        ("- Curiosity", {"continuous-learning"}),
        ("You join a collaborative team.", set()),
        ("You are able to work in a collaborative team.", {"collaboration"}),
        ("You find a culture of curiosity.", set()),
    ],
)
def test_a_firms_culture_is_asked_of_nobody(text: str, skills: set[str]) -> None:
    assert read(text)[0] == skills


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("What you don't need", "denied"),
        ("Our interview process", "applying"),
        ("Why join us", "benefit"),
        ("What you'll get", "benefit"),
    ],
)
def test_what_stands_under_such_a_heading_is_asked_of_nobody(heading: str, reason: str) -> None:
    text = f"{heading}\n- Docker\n\nRequirements:\n- Python"
    assert read(text) == ({"python"}, {("docker", reason)})


def test_utf_8_that_was_read_as_latin_1_is_read() -> None:
    misread = "We’re proud. You’ll use “Docker”.".encode().decode("latin-1")
    assert read(misread)[0] == {"docker"}


def test_tools_count_under_a_heading_that_tells_of_the_employer() -> None:
    assert read("About us\n\nKafka and monitoring since 1999.")[0] == {"kafka"}


def test_the_word_that_an_applicant_is_to_repeat_is_no_skill() -> None:
    assert read("Please mention the word SHINY when applying.")[0] == set()


def test_the_employers_own_name_is_told_as_such() -> None:
    employers = employer_skills("Snowflake, Inc.", WORDS)
    (mention,) = READER.mentions("We at Snowflake hire.", employers)
    assert mention.passed_over == "employer"


NAMES = ("Python", "Go", "R", "C", "Excel", "Access", "Spark", "Vue", "vue", "machine", "learning")
CUES = ("no", "never", "not required", "experience with", "is a plus", "customers like", "keine")
ABOUT = ("Acme is a", "About us", "Our", "You will", "Work with", "teams", "Monitoring", "DevOps")
APPLY = ("We value", "hiring process", "interviews are")
SIGNS = (",", ".", ";", ":", "/", "and", "or", "\n", "\n\n", "- ", "(", ")", "&amp;", "<b>", "\\")
ADDRESSES = ("docker.com", "https://go.dev", "me@java.com", "Benefits:", "C++", "C#", "3")
WORD = st.sampled_from((*NAMES, *CUES, *ABOUT, *APPLY, *SIGNS, *ADDRESSES))


@settings(deadline=None, max_examples=60)
@given(st.lists(WORD, max_size=40).map(" ".join))
def test_a_cv_and_a_posting_of_the_same_text_name_the_same(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "same.txt"
    path.write_text(f"SQL\n\n{text}", encoding="utf-8")
    cv = read_words(path, WORDS, READER)
    texts = [(path.read_text(encoding="utf-8"), apart) for apart in (False, True)]
    for posting in (*FEW.read(texts), *MANY.read(texts)):
        assert set(cv.skills.known) == {skill for skill, _ in posting.named}


@settings(deadline=None)
@given(st.lists(WORD, max_size=60).map(" ".join))
@example("hiring process \n\n Python")
@example("About us\nWhat we offer\n\nPython")
def test_the_pieces_of_a_text_name_what_the_whole_text_names(text: str) -> None:
    text = text.replace("\n\n ", "\n\n").replace(" \n\n", "\n\n")
    (reading,) = MANY.read([(text, True)])
    assert {skill for skill, _ in reading.named} == READER.skills(text)


SENTENCES = (
    *(
        "Acme is a bank of monitoring.",
        "At Acme, we value deployment.",
        "Our customers like DevOps.",
    ),
    *("You will use DevOps.", "Work with DevOps teams", "interviews are", "Caching", "- Python"),
    *("About us", "Who we are:", "Benefits:", "Requirements:", " ", "\n", "\n\n", "\n\n"),
)


@settings(deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=14).map("".join))
def test_no_rule_about_sentences_looks_from_one_piece_into_the_next(text: str) -> None:
    text = text.replace("\n\n ", "\n\n").replace(" \n\n", "\n\n")
    (reading,) = MANY.read([(text, True)])
    assert {skill for skill, _ in reading.named} == READER.skills(text)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read_whatever_it_holds(text: str) -> None:
    assert {m.skill for m in READER.mentions(text)} <= WORDS.names.keys()
