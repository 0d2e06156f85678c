"""CVs that a word processor or a browser shows: DOCX, PDF, HTML, and Europass in XML.

A DOCX is a zip file of XML, which needs nothing beyond Python; a PDF needs the extra `[cv]`.
"""

import re
import zipfile
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

from careercli.errors import install_line
from careercli.files.limits import XML_TAGS
from careercli.person import pdf
from careercli.person.resume_parts import BadResume, Parts
from careercli.person.resume_tables import unpacked

MOST_PAGES = 60
SAVE_HINT = "save the CV as text, or print it to a PDF anew"
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_STORY = re.compile(r"word/(?:document\d*|header\d+|footer\d+|footnotes)\.xml")
# Elements of a Europass file that say nothing of skills.
_SELF = {
    *(
        "Identification",
        "ContactInfo",
        "Linguistic",
        "Driving",
        "DocumentInfo",
        "PrintingPreferences",
    ),
    *("PersonName", "Communication", "ResidenceCountryCode", "NationalityCode", "Attachment"),
    *("Photo", "Achievement", "CandidatePerson", "UserArea"),
}


def parts_of_docx(path: Path, archive: zipfile.ZipFile) -> Parts:
    """Return the text of a DOCX: paragraphs, cells, text boxes, headers; raise `BadResume`."""
    stories = [info for info in archive.infolist() if _STORY.fullmatch(info.filename)]
    texts = [_paragraphs(_tree(path, data)) for data in unpacked(path, archive, stories[:20])]
    return Parts("DOCX", text="\n\n".join(texts))


def _tree(path: Path, data: bytes) -> ElementTree.Element:
    if _DECLARED.search(data.replace(b"\0", b"")):  # of UTF-16 too
        raise BadResume(path, None, "XML with declarations of its own", "save the file anew")
    if data.count(b"<") + data.count(b"=") > XML_TAGS:
        raise BadResume(path, None, f"XML of more than {XML_TAGS:,} tags", "give the CV alone")
    try:
        return ElementTree.fromstring(data)  # noqa: S314  it declares no entities
    except (ElementTree.ParseError, RecursionError, ValueError) as error:
        raise BadResume(path, None, f"not XML: {error}", "save the file anew") from None


def _paragraphs(story: ElementTree.Element) -> str:
    """Return the text of a story; `w:p` is a paragraph, `w:tc` a cell, `w:t` letters."""
    pieces: list[str] = []
    for element in story.iter():
        name = element.tag.rpartition("}")[2]
        if name == "t":
            pieces.append(element.text or "")
        elif name == "p":
            pieces.append("\n")
        elif name == "numPr":
            pieces.append("- ")
        elif name == "tc":
            pieces.append("\n| ")
        elif name in ("tab", "br", "cr"):
            pieces.append("\n" if name != "tab" else "  ")
    return "".join(pieces)


def parts_of_europass(path: Path, data: bytes) -> Parts:
    """Return the text of a Europass file, without who the person is; raise `BadResume`."""
    root = _tree(path, re.sub(rb"<!DOCTYPE[^<>\[]*>", b"", data, count=1))
    pieces: list[str] = []
    depth_first = [root]
    while depth_first:
        element = depth_first.pop()
        name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        if name in _SELF and not (name == "Communication" and len(element) == 1):
            continue
        if element.text and element.text.strip():
            pieces.append(element.text.strip())
        depth_first += reversed(element)
    return Parts("Europass", text="\n\n".join(pieces))


def parts_of_pdf(path: Path, data: bytes) -> Parts:
    """Return the text of a PDF's first pages; raise `BadResume` where there is none."""
    if find_spec("pypdf") is None:
        hint = f"{install_line('cv')}; or save the CV as text"
        raise BadResume(path, None, "a PDF file, which needs pypdf", hint)
    try:
        text = pdf.text_of(data, MOST_PAGES)
    except pdf.NotRead as error:
        raise BadResume(path, None, f"a PDF that cannot be read: {error}", SAVE_HINT) from None
    if not text.strip():
        wrong = "a PDF without text; its pages may be pictures"
        raise BadResume(path, None, wrong, "save the CV as text, or export it as PDF with text")
    return Parts("PDF", text=text)
