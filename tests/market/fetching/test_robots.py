"""What a robots.txt allows."""

import pytest

from careercli.market.fetching.robots import rules_of

TEXT = """\
# for all
User-agent: *
Crawl-delay: 2
Disallow: /private
Allow: /private/jobs
Disallow: /*.xml$
Disallow:

User-agent: Other
User-agent: CareerCLI/1.0
Disallow: /
Allow: /v1/
"""


@pytest.mark.parametrize(
    ("path", "others", "ours"),
    [
        ("/", True, False),
        ("/private/x", False, False),
        ("/private/jobs/1", True, False),
        ("/feed.xml", False, False),
        ("/feed.xml?a=1", True, False),
        ("/v1/boards", True, True),
    ],
)
def test_the_longest_rule_of_the_agents_own_group_decides(
    path: str, others: bool, ours: bool
) -> None:
    assert rules_of(TEXT, "someone").allows(path) is others
    assert rules_of(TEXT).allows(path) is ours


def test_a_delay_is_read_and_what_is_no_robots_txt_allows_all() -> None:
    assert rules_of(TEXT, "someone").delay == 2.0
    page = rules_of("<html>\nnot: a robots.txt\n\0")
    assert (page.allows("/jobs"), page.delay) == (True, 0.0)
