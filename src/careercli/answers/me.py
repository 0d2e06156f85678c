"""The saved profile: what it holds, and changes to it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.weights import checked_weights
from careercli.answers.person import resume_read, you_of
from careercli.answers.world import Answer, Data, Done, World, loaded, vocabulary
from careercli.errors import WrongUse
from careercli.person.profile import Profile, load_profile, update_profile
from careercli.person.skills import NoSkill, PersonSkills, listed_skills, named_skills
from careercli.views.me.document import document
from careercli.views.person import unknown_text
from careercli.views.wording import exact

if TYPE_CHECKING:
    from careercli.catalog.vocabulary import Vocabulary
    from careercli.views.blocks import Page


class UnknownSkills(WrongUse):
    """None of the words names a skill."""


class NotSaved(WrongUse):
    """Skills to remove that are not in the profile."""


class AddRequest(NamedTuple):
    """Lists of skills to save."""

    lists: tuple[str, ...]


class RemoveRequest(NamedTuple):
    """Skills to remove, as they are saved or under any of their names."""

    skills: tuple[str, ...]


class WeightsRequest(NamedTuple):
    """Weights for `rank` to save, by criterion."""

    weights: Mapping[str, float]


class ResumeRequest(NamedTuple):
    """A CV whose skills are saved."""

    resume: Path


def show(world: World) -> Answer:
    """Return what is saved; raise `BadProfile`."""
    profile = load_profile(world.profile) or Profile()
    words = _words(world)
    you = you_of(named_skills(profile.skills, words), words)
    path = str(world.profile)

    def page() -> "Page":
        from careercli.views.me.page import page

        return page(path, you, profile.weights)

    return Answer(lambda: document(path, you, profile.weights), page, personal=True)


def add(request: AddRequest, world: World) -> Done:
    """Save skills; raise `UnknownSkills` where none is known."""
    words = _words(world)
    return _added(world, listed_skills(request.lists, words), words, ())


def add_resume(request: ResumeRequest, world: World) -> Done:
    """Save the skills that a CV names; raise `BadResume` and `UnknownSkills`."""
    words = _words(world)
    skills, text = resume_read(request.resume, words, world, Data())
    return _added(world, skills, words, (text,))


def remove(request: RemoveRequest, world: World) -> Done:
    """Remove skills; raise `NotSaved` where none of them is saved."""
    words = _words(world)
    try:
        known = listed_skills(request.skills, words).known
    except NoSkill:  # a saved word that names no skill can go too
        known = ()
    unwanted = {*request.skills, *known}
    gone: list[str] = []

    def without(profile: Profile) -> Profile:
        gone[:] = [s for s in profile.skills if {s, words.resolve(s)} & unwanted]
        if not gone:
            hint = "`careercli me show` lists what is saved"
            raise NotSaved(f"none of these is saved: {', '.join(request.skills)}", hint)
        return profile._replace(skills=tuple(s for s in profile.skills if s not in gone))

    return _changed(world, without, lambda: f"Removed: {', '.join(gone)}.")


def set_weights(request: WeightsRequest, world: World) -> Done:
    """Save weights; raise `WrongWeight`."""
    weights = request.weights
    checked_weights(weights)
    text = ", ".join(f"{name} {exact(number)}" for name, number in weights.items())
    return _changed(
        world,
        lambda profile: profile._replace(weights={**profile.weights, **weights}),
        lambda: f"Saved the weights {text}.",
    )


def _no_skill(skills: PersonSkills) -> UnknownSkills:
    words = ", ".join(repr(word.given) for word in skills.unknown)
    near = dict.fromkeys(name for word in skills.unknown for name in word.nearest)
    meant = f"did you mean {' or '.join(list(near)[:3])}? " if near else ""
    message = f"no skill that careercli knows: {words}" if words else "no skill is named"
    return UnknownSkills(message, f"{meant}`careercli skills QUERY` searches them")


def _added(world: World, skills: PersonSkills, words: "Vocabulary", notes: Sequence[str]) -> Done:
    if not skills.known:
        raise _no_skill(skills)
    unknown = tuple(unknown_text(word) for word in skills.unknown)
    names = ", ".join(words.names[skill] for skill in skills.known)

    def with_them(profile: Profile) -> Profile:
        saved = {words.resolve(skill) for skill in profile.skills}
        new = [skill for skill in skills.known if skill not in saved]
        return profile._replace(skills=(*profile.skills, *new))

    return _changed(world, with_them, lambda: f"Saved: {names}.", (*notes, *unknown))


def _changed(
    world: World,
    change: Callable[[Profile], Profile],
    text: Callable[[], str],
    notes: tuple[str, ...] = (),
) -> Done:
    from careercli.views.me.page import changed

    saved = update_profile(world.profile, change, world.wait)
    backup = str(saved.backup) if saved.backup else None
    return Done(lambda: changed(text(), notes, backup, saved.lost))


def _words(world: World) -> "Vocabulary":
    return vocabulary(world, Data(), loaded(world, Data()))
