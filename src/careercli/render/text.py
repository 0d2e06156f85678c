"""A page as text: drawn by Rich on a terminal, plain in a pipe, or as records."""

from careercli.render.characters import screen_safe
from careercli.render.formats import Output
from careercli.views.blocks import Page


def render(page: Page, output: Output) -> str:
    """Return the page as the output needs it; only what is used is imported."""
    safe = screen_safe(page, output.ascii_only)
    if output.records:
        from careercli.render.records import render as render_records

        return render_records(safe)
    from careercli.render.layout import Screen

    screen = Screen(output.width, output.ascii_only)
    if not output.rich:
        from careercli.render.plain import render as render_plain

        return render_plain(safe, screen)
    from careercli.render.terminal import render as render_terminal

    return render_terminal(safe, screen, output.color)
