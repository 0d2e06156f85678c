"""Rules made after postings of work of any kind were read, and others of the same kind."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.skilltext.names import word_list
from careercli.skilltext.reader import Reader
from tests.builders import SHIPPED

READER = Reader(SHIPPED.skills)


def reasons(text: str, skill: str) -> set[str | None]:
    """Why a skill does not count at each of its places in a text; None where it does."""
    return {m.passed_over for m in READER.mentions(text) if m.skill == skill}


@pytest.mark.parametrize(
    ("text", "skill", "reason"),
    [
        ("Use Smartlead.ai every day.", "artificial-intelligence", "address"),
        ("Notify (Mailchimp alternative)", "mailchimp", "company"),
        ("A Zendesk alternative.", "zendesk", "company"),
        ("People with experience from Databricks, Snowflake and Uber.", "snowflake", "company"),
        (
            "Our engineers hail from Palantir. We have experience at Databricks.",
            "databricks",
            "company",
        ),
        ("Acme is, at its core, a fintech company.", "fintech", "about"),
        ("Acme+ (formerly Snow) is a global team in automation.", "automation", "about"),
        (
            "Founded in 2017, Acme Security was created to protect Salesforce.",
            "salesforce",
            "about",
        ),
        ("We let experts (i.e. doctors) set up monitoring.", "observability", "about"),
        ("Join us in bringing joy to customer experience.", "customer-experience", "about"),
        ("Company values\n- Win together: intense collaboration", "collaboration", "about"),
        ("Our core values and what they mean:\n- Curiosity", "continuous-learning", "about"),
        ("Our values:\n- We use our curiosity\n- Collaboration", "collaboration", "about"),
        ("Our ability is shown by our values: Openness, Collaboration.", "collaboration", "about"),
        ("Why us: Work in a diverse, collaborative team.", "collaboration", "about"),
        ("Partner closely with Sales to lead discovery.", "sales", "about"),
        ("Partner with Product Management to plan.", "product-management", "about"),
        (
            "Meet stakeholders such as Finance, Product Marketing and Sales.",
            "product-marketing",
            "about",
        ),
        ("Help teams across DevOps, Security and Design.", "devops", "about"),
        ("Sales managers and business development team members", "business-development", "about"),
        ("Recruiters will never ask for money in a communication.", "communication", "applying"),
        ("Instead of a cover letter, answer us, not ChatGPT.", "chatgpt", "applying"),
        ("Whoever asks ChatGPT during the interview is out.", "chatgpt", "applying"),
    ],
)
def test_names_of_firms_colleagues_and_the_hiring_are_no_skills(
    text: str, skill: str, reason: str
) -> None:
    assert reasons(text, skill) == {reason}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Libraries such as Day.js", "javascript"),
        ("a language, e.g.python", "python"),
        ("open-source alternatives, and when to use them", "open-source"),
        ("Alternatives to Zendesk", "zendesk"),
        ("experience with Snowflake", "snowflake"),
        ("Join us to build on Kubernetes.", "kubernetes"),
        ("Join us as a data engineering lead.", "data-engineering"),
        ("Partner with Kubernetes to run jobs.", "kubernetes"),
        ("Build your own monitoring, i.e. of our servers.", "observability"),
        ("C++ is the language of our team.", "cpp"),
        ("You like to work in a collaborative team.", "collaboration"),
        ("Define technical strategy.", "product-strategy"),
        ("Track KPIs of the team.", "reporting"),
        ("A track record of publications.", "scientific-writing"),
    ],
)
def test_what_looks_alike_and_is_of_the_work_counts(text: str, skill: str) -> None:
    assert None in reasons(text, skill)


@pytest.mark.parametrize(
    "text",
    [
        "Motivational Interviewing",
        "drug testing and a background in lab testing",
        "physical security and financial security",
        "site architecture and usage statistics",
        "prospect databases, guardrail metrics",
        "CS playbooks",
        "across the ELT, engineering and design",
        "understanding how search engines crawl",
        "wellness programming and ICD-10 coding",
    ],
)
def test_words_of_other_trades_are_no_skills(text: str) -> None:
    assert READER.skills(text) <= {"engineering", "design"}


@pytest.mark.parametrize("phrase", sorted(word_list("no_skills")))
def test_a_phrase_that_is_no_skill_names_none(phrase: str) -> None:
    assert READER.skills(phrase) == frozenset()


@settings(deadline=None, max_examples=50)
@given(st.from_regex("[A-Z][a-z]{2,8}", fullmatch=True))
def test_the_ending_of_any_products_address_is_no_skill(product: str) -> None:
    assert reasons(f"Work in {product}.ai.", "artificial-intelligence") == {"address"}
