"""The survey's wages of a page's roles, and the credit that O*NET asks for."""

from careercli.analysis.occupations import Occupations
from careercli.views.blocks import Page
from careercli.views.occupations.asks import care


def with_credit(page: Page, official: Occupations) -> Page:
    """Return a page with what is old or doubtful in O*NET's figures, and the credit."""
    return page._replace(outro=(*page.outro, *care(official)))
