"""A person's skills, as a request gives them or as the saved profile does."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.answers.world import Data, World, loaded, vocabulary
from careercli.catalog.model import Catalog
from careercli.files.limits import NEAR_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.catalog.model import Near
    from careercli.catalog.vocabulary import Vocabulary
    from careercli.person.profile import Profile
    from careercli.person.skills import PersonSkills
    from careercli.views.person import You


class SkillInput(NamedTuple):
    """The skills that a request gives: texts that list them, and CVs."""

    lists: tuple[str, ...] = ()
    resumes: tuple[Path, ...] = ()


class Person(NamedTuple):
    """What is known of the person: their skills (None where they gave none), and the profile.

    `words` is the vocabulary that the skills were looked up in, None if there were none.
    """

    you: "You | None"
    profile: "Profile | None"
    words: "Vocabulary | None"

    @property
    def known(self) -> tuple[str, ...] | None:
        """The ids of the person's skills."""
        return self.you.skills.known if self.you else None

    @property
    def near(self) -> "Mapping[str, tuple[Near, ...]]":
        """What lies near each skill; nothing where the person's skills are not known."""
        return self.words.near if self.words else {}

    @property
    def implies(self) -> "Mapping[str, tuple[str, ...]]":
        """What each skill implies; nothing where the person's skills are not known."""
        return self.words.implies if self.words else {}

    @property
    def names(self) -> "Mapping[str, str]":
        """The names of all skills by id; none where the person's skills are not known."""
        return self.words.names if self.words else {}


def person(
    world: World,
    data: Data,
    catalog: Catalog,
    skills: SkillInput | None,
    with_weights: bool = False,
    needs_profile: bool = False,
) -> Person:
    """Return the person as the request gives them, else as the saved profile does.

    What the request gives stands for the saved skills, so that the profile is then
    read only for its weights, where they are wanted. One that cannot be read is passed over
    with a note; raises `BadProfile` where the answer `needs_profile`, and `BadResume`.
    """
    profile = None
    if with_weights or skills is None:
        profile = _profile(world, needs_profile and skills is None)
    saved = profile.skills if profile else ()
    if skills is None and not saved:
        return Person(None, profile, None)
    from careercli.person.skills import known_skills, named_skills, together

    words = vocabulary(world, data, catalog)
    if skills is None:
        return Person(you_of(named_skills(saved, words), words), profile, words)
    parts: list[PersonSkills] = []
    near_names = NEAR_NAMES
    for text in skills.lists:
        parts.append(known_skills(text, words, max(near_names, 0)))
        near_names -= len(parts[-1].unknown)
    texts = []
    for path in skills.resumes:
        resume, text = resume_read(path, words, world, data)
        parts.append(resume)
        texts.append(text)
    named = together(parts)
    again = ("--skills", ",".join(named.known)) if named.known else ()
    return Person(you_of(named, words, again, tuple(texts)), profile, words)


def resume_read(
    path: Path, words: "Vocabulary", world: World, data: Data
) -> tuple["PersonSkills", str]:
    """Return the skills that a CV names, and the sentence that says what was read."""
    from careercli.person.resume import read_resume
    from careercli.skilltext.reader import Reader
    from careercli.views.person import read_text_of

    reader = Reader(loaded(world, data, every_skill=True).skills)
    resume = read_resume(path, words, reader)
    matched = [(words.names[match.skill], match.words) for match in resume.matched]
    return resume.skills, read_text_of(str(path), resume.kind, matched)


def you_of(
    skills: "PersonSkills",
    words: "Vocabulary",
    again: tuple[str, ...] = (),
    read: tuple[str, ...] = (),
) -> "You":
    """Return skills as the views need them."""
    from careercli.views.person import You

    return You(skills, tuple(words.names[skill] for skill in skills.known), again, read)


def _profile(world: World, is_needed: bool) -> "Profile | None":
    """Return the saved profile, None where there is none or one that can be passed over."""
    if not world.reads_profile or not os.path.lexists(world.profile):
        return None
    from careercli.catalog.addition import note_on
    from careercli.person.profile import BadProfile, load_profile

    try:
        return load_profile(world.profile)
    except BadProfile as error:
        if is_needed:
            raise
        world.tell(note_on(error))
        return None
