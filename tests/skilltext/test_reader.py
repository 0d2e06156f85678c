"""Which skills a text names: sentences made up for the purpose, the same for CVs and postings."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.skilltext.names import sorted_names
from careercli.skilltext.reader import Reader
from tests.builders import SHIPPED

READER = Reader(SHIPPED.skills)


def named(text: str) -> frozenset[str]:
    """The ids of the skills that a text names."""
    return READER.skills(text)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("We write Python, Go and Rust.", {"python", "go", "rust"}),
        ("Services are written in Go.", {"go"}),
        ("Two Rust developers wanted", {"rust"}),
        ("Statistics in R, SQL and SAS", {"r", "sql", "sas", "statistics"}),
        ("You know C/C++ well", {"c", "cpp"}),
        ("Spark pipelines on Databricks", {"spark", "databricks"}),
        ("Excel, SQL and Tableau", {"excel", "sql", "tableau"}),
        ("Swift or Kotlin", {"swift", "kotlin"}),
        ("PowerPoint, Excel and Word", {"powerpoint", "excel", "microsoft-word"}),
        ("prompts for Claude, Gemini and GPT-4", {"claude", "gemini"}),
        ("a RAG system behind a REST endpoint", {"rag", "rest-api"}),
        (".NET and C#", {"dotnet", "csharp"}),
        ("CI/CD with Terraform", {"ci-cd", "terraform"}),
        ("machine\n  learning with PyTorch", {"machine-learning", "pytorch"}),
        ("a prompt\nengineering course", {"prompt-engineering"}),
        ("Générative AI", {"generative-ai"}),
        ("experience with AWS Lambda", {"aws-lambda"}),
        ("Hugging Face Transformers", {"transformers"}),
        ("POSTGRESQL", {"postgresql"}),
        ("go, rust and python", {"go", "rust", "python"}),
        ("Claude, GPT-4 and Gemini", {"claude", "gemini"}),
        ("Zapier, Make and n8n", {"make", "zapier", "n8n"}),
        ("an LLM behind IAM policies", {"llm", "iam"}),
        ("SDKs and code reviews", {"code-review"}),
        ("huggingface and Rabbit MQ", {"hugging-face", "rabbitmq"}),
        ("Git/GitHub", {"git", "github"}),
        ("agentic workflows and explainability", {"ai-agents", "explainable-ai"}),
    ],
)
def test_a_text_names_these_skills(text: str, skills: set[str]) -> None:
    assert skills <= named(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("our go-to-market plan", "go"),
        ("Our Go-to-Market, sales and pricing", "go"),
        ("ready to go, or not", "go"),
        ("You go above and beyond.", "go"),
        ("an R&D lab", "r"),
        ("grade R or better", "r"),
        ("after our Series C, we hire", "c"),
        ("C-level, board and owners", "c"),
        ("C++ and Python", "c"),
        ("the rest of the team", "rest-api"),
        ("a spark, an idea", "spark"),
        ("you spark joy and excel in teams", "excel"),
        ("rust, corrosion and wear", "rust"),
        ("the Rust Belt and Ohio", "rust"),
        ("a rag and a bucket", "rag"),
        ("Jean Claude leads us", "claude"),
        ("a Gemini born in June", "gemini"),
        ("access to data and tools", "microsoft-access"),
        ("Identity, Access and Management", "microsoft-access"),
        ("a swift answer", "swift"),
        ("Make an impact, learn and grow", "make"),
        ("cutting-edge AI", "edge-ai"),
        ("agents that use ReAct", "react"),
        ("our teams", "microsoft-teams"),
        ("trust and robust storage", "rust"),
        ("storage", "rag"),
        ("javascript", "java"),
        ("experience with AWS Lambda", "aws"),
    ],
)
def test_a_text_does_not_name_this_skill(text: str, skill: str) -> None:
    assert skill not in named(text)


def test_every_plain_name_is_found_in_a_list() -> None:
    """Each of the vocabulary's names that is no everyday word, between two other skills."""
    everyday = sorted_names(SHIPPED.skills).everyday
    named_so = [skill for skill in SHIPPED.skills if not skill.everyday and skill.name.isascii()]
    certain = [skill for skill in named_so if skill.name not in everyday]
    for start in range(0, len(certain), 100):
        part = certain[start : start + 100]
        result = named("\n".join(f"- {skill.name};" for skill in part))
        assert [skill.name for skill in part if skill.id not in result] == []


@settings(deadline=None)
@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert named(text.replace("\0", "")) <= {skill.id for skill in SHIPPED.skills}
