"""Pieces of a text that can be read one by one: no rule looks from one into the next.

What stands under a heading, such as benefits, goes on from piece to piece (`contexts.goes_on_to`).
"""

import re

# An empty line, but not before an item of a list (its neighbours count) or a line that goes on in
# lower case, and not behind a comma or an `and`.
_BETWEEN = re.compile(
    r"\n\n(?![-*&|\sa-z])(?<![,&/\s]\n\n)"
    r"(?<!\sand\n\n)(?<!\sor\n\n)(?<!\sund\n\n)(?<!\set\n\n)(?<!\sy\n\n)"
)


def pieces(text: str) -> list[str]:
    """Return the pieces of a clean text: `A.\\n\\n- B\\n\\nC` is `A.\\n\\n- B` and `C`."""
    return _BETWEEN.split(text)
