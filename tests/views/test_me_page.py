"""The saved profile, as a page."""

from collections.abc import Mapping

from careercli.person.skills import PersonSkills, Unknown
from careercli.views.blocks import Page, sentence_text
from careercli.views.me.document import document
from careercli.views.me.page import changed, page
from careercli.views.person import You, read_text_of

PYTHON = You(PersonSkills(("python",)), ("Python",))
MISTYPED = You(PersonSkills(("python",), (Unknown("pythn", ("Python",)),)), ("Python",))


def made(you: You, weights: Mapping[str, float] | None = None) -> Page:
    return page("/home/ada/profile.toml", you, weights or {})


def said(of: Page) -> list[str]:
    return [sentence_text(text) for text in of.intro]


def steps(of: Page) -> list[str]:
    return [sentence_text(text) for text in of.outro]


def test_an_empty_profile_says_how_to_begin() -> None:
    of = made(You())
    assert of.intro == ("Nothing is saved yet in /home/ada/profile.toml.",)
    assert steps(of) == [
        "Begin with: careercli me add python sql",
        "Or read your CV: careercli me import cv.txt",
    ]


def test_a_profile_says_where_it_stands_and_what_it_holds() -> None:
    of = made(PYTHON, {"pay": 3.0, "remote": 2.5})
    assert said(of) == [
        "You (saved): Python",
        "Weights: pay 3 and remote 2.5.",
        "Saved in /home/ada/profile.toml.",
    ]


def test_without_weights_there_is_no_word_of_them() -> None:
    assert said(made(PYTHON)) == [
        "You (saved): Python",
        "Saved in /home/ada/profile.toml.",
    ]


def test_weights_without_skills_are_not_said_to_be_all_there_is() -> None:
    assert said(made(You(), {"pay": 3.0}))[0] == "No skills are saved."


def test_a_saved_word_that_names_no_skill_is_shown_with_the_nearest() -> None:
    assert said(made(MISTYPED))[1] == (
        "Not counted: 'pythn' is not a skill that careercli knows; did you mean Python?"
    )


def test_a_profile_ends_in_the_commands_that_use_it() -> None:
    assert steps(made(PYTHON)) == [
        "Your skills against all roles: careercli gap",
        "Roles by your weights: careercli rank",
    ]


def test_a_change_says_what_it_did_and_how_to_see_it() -> None:
    of = changed("Saved: Python.", ("Not counted.",), None, ())
    assert of.intro == ("Saved: Python.", "Not counted.")
    assert steps(of) == ["See it: careercli me show"]


def test_a_change_that_lost_something_says_where_it_is_kept() -> None:
    of = changed("Saved: Python.", (), "/home/ada/profile.toml.bak", ("3 comments", "the layout"))
    assert of.intro[1] == (
        "The previous file held 3 comments and the layout more; "
        "it is kept as /home/ada/profile.toml.bak."
    )


def test_what_was_read_from_a_cv_has_the_words_that_named_each_skill() -> None:
    result = [("Python", ["Python"]), ("Kubernetes", ["K8s", "Helm charts"])]
    assert read_text_of("cv.md", "Markdown", result) == (
        "Read from cv.md (Markdown): 2 skills; by other words Kubernetes (K8s, Helm charts). "
        "Where: careercli skills --read cv.md"
    )


def test_a_cv_that_names_no_skill_is_said_to_do_so() -> None:
    assert read_text_of("-", "text", []) == "Read from - (text): 0 skills."


def test_the_document_has_the_path_the_skills_and_the_weights() -> None:
    assert document("p.toml", MISTYPED, {"pay": 3.0})._asdict() == {
        "schema": "careercli/me/1",
        "path": "p.toml",
        "skills": MISTYPED.skills,
        "weights": {"pay": 3.0},
    }
