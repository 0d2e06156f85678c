"""Where lines break."""

from careercli.render.layout import next_step


def test_a_command_that_does_not_fit_behind_its_words_stands_below_them() -> None:
    step = "One role in full: careercli show ml-engineer"
    assert next_step(step, 80) == [step]
    assert next_step(step, 40) == ["One role in full:", "  careercli show ml-engineer"]
    assert next_step(step, 20) == ["One role in full:", "  careercli show", "  ml-engineer"]
    assert next_step("Nothing to type here", 12) == ["Nothing to", "type here"]
