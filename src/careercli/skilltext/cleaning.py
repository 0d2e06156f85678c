"""A text without what its file format adds: HTML, entities, Markdown's marks, addresses."""

import html
import re
from collections.abc import Iterator

from careercli.catalog.names import normalized

MOST_PASSES = 3  # HTML that was escaped twice needs two

_TAGS = (
    "a|abbr|address|article|aside|b|big|blockquote|body|br|button|center|cite|code|col|colgroup"
    "|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i"
    "|iframe|img|input|ins|label|li|link|main|mark|meta|nav|o:p|ol|option|p|path|picture|pre|s"
    "|section|select|small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|textarea"
    "|tfoot|th|thead|time|title|tr|tt|u|ul|video|wbr"
)
# `<a href="x>y" class=z>`: a quoted value may hold `>`. Nothing is tried twice.
_TAG = re.compile(
    rf"""<(/?)({_TAGS})(?![\w:-])((?:"[^"]*"|'[^']*'|[^<>"'])*+)>|<!doctype[^<>]*>""",
    re.IGNORECASE,
)
_UNREAD = re.compile(r"<(script|style|head)\b[^<>]*>|<!--", re.IGNORECASE)
_INLINE = re.compile(
    "a|abbr|b|big|cite|code|del|em|font|i|ins|mark|o:p|s|small|span|strike|strong|sub|sup|tt|u|wbr",
    re.IGNORECASE,
)
_PARTED_ITEM = re.compile(r"(?<=\n- )\s*\n\s*(?=[^\s-])")  # between `<li>` and its `<p>`
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_LINK = re.compile(
    r"!?\[([^\[\]\n]{0,300})\]\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)"
)
# What stands within an address and hardly anywhere else: `https://a.example`, `me@a.example`.
_SIGNS = {
    "://": re.compile("://"),
    "@": re.compile(r"@(?=[\w-]{1,63}\.[a-zA-Z])"),
    "www.": re.compile(r"www\.(?=\w)"),
    "/": re.compile(
        r"\.(?:com|org|net|io|dev|me|ai|edu|gov|co|de|fr|es|uk|eu|app|cloud|jobs|tech)/(?=[\w?#-])"
    ),
}
_STOPS = frozenset(" \n\t\r<>()[]{}|\"',;\xa0")
# UTF-8 that was read as Latin-1: `Weâ\x80\x99re` is `We're`.
_MISREAD = re.compile("[\xc2-\xf4][\x80-\xbf]{1,3}")
_ESCAPE = re.compile(r"\\(?=[^\w\s])")
_MARKS = re.compile(r"[*_`~]+")
_PLAINER = str.maketrans(
    {
        **dict.fromkeys("‘’‛′", "'"),
        **dict.fromkeys("“”„«»‟″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("•·●▪■◦‣∙⁃➢➤✓✔", "* "),
        **dict.fromkeys("\xa0\u2002\u2003\u2007\u2009\u202f\u3000\t", " "),
        **dict.fromkeys("®™©\xad\u200b\u200c\u200d\ufeff\u2060", ""),
        **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"),
        "…": "...",
    }
)
_FREQUENT = tuple((sign, _PLAINER[ord(sign)]) for sign in "’–—“”•·\xa0…\t")
_ODD = re.compile("[" + re.escape("".join(map(chr, _PLAINER))) + "]")


def plain(text: str) -> str:
    """Return a text as a reader sees it: no tags, entities, escapes, marks or addresses.

    `<p class="x">C&#43;&#43; &amp;amp; C\\#</p>` is `C++ & C#`; blocks of HTML become paragraphs.
    Lines stay lines where the text holds no HTML.
    """
    return without_addresses(without_marks(without_html(text)))


def without_html(text: str) -> str:
    """Return a text without tags, and with entities as characters, also where escaped twice."""
    for _ in range(MOST_PASSES):
        before = text
        if "<" in text:
            text = _PARTED_ITEM.sub("", _TAG.sub(_gap, _without_unread(text)))
        if "&" in text:
            text = _ENTITY.sub(lambda entity: html.unescape(entity.group()), text)
        if text == before:
            break
    return text


def elements(text: str, opening: re.Pattern[str]) -> Iterator[tuple[re.Match[str], int, int]]:
    """Yield each element that an opening tag begins: the tag, and where its inside and it end.

    The first group of `opening` is its name; without one it is a comment. What never closes is
    no element, and is looked for once: `<script>` a thousand times costs no more than once.
    """
    end = 0
    endless: set[str] = set()
    for tag in opening.finditer(text):
        name = (tag[1] or "").lower()
        if tag.start() < end or name in endless:
            continue
        closing = re.compile(rf"</{name}\s*>" if name else "-->", re.IGNORECASE)
        closed = closing.search(text, tag.end())
        if closed is None:
            endless.add(name)
        else:
            end = closed.end()
            yield tag, closed.start(), end


def _without_unread(text: str) -> str:
    """Return HTML without comments, and with a gap for each element that nobody reads."""
    pieces, at = [], 0
    for tag, _, end in elements(text, _UNREAD):
        pieces += [text[at : tag.start()], "\n\n" if tag[1] else ""]
        at = end
    return "".join([*pieces, text[at:]])


def without_marks(text: str) -> str:
    """Return a text with plain quotes, dashes and spaces, and without the marks of Markdown."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if "\xe2\x80" in text or "\xc2\xa0" in text:
        text = _MISREAD.sub(_read_anew, text)
    for sign, plainer in _FREQUENT:
        text = text.replace(sign, plainer)
    if not text.isascii():
        text = normalized("NFC", text)
        text = _ODD.sub(lambda sign: _PLAINER[ord(sign[0])], text)
    if "\\" in text:
        text = _ESCAPE.sub("", text)
    if "](" in text:
        text = _LINK.sub(r"\1", _LINK.sub(r"\1", text))
    if "*" in text or "_" in text or "`" in text or "~~" in text:
        text = _MARKS.sub(_unmarked, text)
    return text


def _read_anew(misread: re.Match[str]) -> str:
    try:
        return misread[0].encode("latin-1").decode()
    except UnicodeDecodeError:
        return misread[0]


def _unmarked(marks: re.Match[str]) -> str:
    """Return what stays of a run of Markdown's marks: a bullet, and what stands within a word."""
    before = marks.string[marks.start() - 1 : marks.start()]
    after = marks.string[marks.end() : marks.end() + 1]
    if before.isalnum() and after.isalnum():
        return marks[0] if "*" not in marks[0] else ""
    return marks[0] if after in ("", " ", "\n") and before in ("", " ", "\n") else ""


def without_addresses(text: str) -> str:
    """Return a text without web and mail addresses."""
    pieces, end = [], 0
    for start, stop in addresses(text):
        pieces += [text[end:start], " "]
        end = stop
    return "".join([*pieces, text[end:]]) if pieces else text


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each address of a text begins and ends: all up to a space or a bracket."""
    signs = [pattern for sign, pattern in _SIGNS.items() if sign in text]
    end = 0
    for at, behind in sorted(match.span() for sign in signs for match in sign.finditer(text)):
        if at < end:
            continue
        start, end = at, behind
        while start and text[start - 1] not in _STOPS:
            start -= 1
        while end < len(text) and text[end] not in _STOPS:
            end += 1
        yield start, end


def _gap(tag: re.Match[str]) -> str:
    """Return what stands for a tag: nothing, a cell's border, a list's item or a paragraph."""
    name = (tag[2] or "").lower()
    if not name or _INLINE.fullmatch(name):
        return ""
    if name in ("td", "th"):
        return " | "
    return "\n\n- " if name == "li" and not tag[1] else "\n\n"
