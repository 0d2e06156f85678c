"""LinkedIn's data export: `Skills.csv` in any language and of any name, or the whole zip file."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path

from careercli.files.limits import LISTED_SKILLS, TEXT_CHARACTERS
from careercli.files.reading import size
from careercli.person.resume_parts import BadResume, Parts

CSV_HINT = "give the Skills.csv of a LinkedIn data export, which has a column `Name`"
MOST_UNPACKED = 16 * 1024 * 1024  # bytes, of all that is read of a zip
MOST_FILES = 2_000
_ENCRYPTED = 1  # the bit of a file's flags
_MOST_HEADER = 400  # bytes
# What the column is called in LinkedIn's languages.
_NAMES = {
    *("name", "nom", "nombre", "nome", "naam", "namn", "navn", "nimi", "nazwa", "název", "názov"),
    *("ad", "adı", "ime", "nume", "név", "nama", "ten", "tên", "название", "имя", "назва", "όνομα"),
    *(
        "名前",
        "名称",
        "名稱",
        "姓名",
        "氏名",
        "이름",
        "이름",
        "الاسم",
        "नाम",
        "ชื่อ",
        "skill",
        "skills",
    ),
    *(
        "kenntnis",
        "kenntnisse",
        "compétence",
        "compétences",
        "aptitud",
        "competenza",
        "competência",
    ),
    *("aptitudes", "competencias", "competenze", "competências", "vaardigheid", "vaardigheden"),
    *("kompetens", "kompetenser", "ferdighet", "ferdigheter", "umiejętność", "umiejętności"),
    *("yetenek", "yetenekler", "имя навыка", "навык", "навыки", "スキル", "技能"),
}
# Files of the export that tell of skills, and those of their columns that do.
_PROSE = ("positions.csv", "projects.csv", "certifications.csv", "courses.csv", "profile.csv")
_FEWEST_WORDS = 3  # of a cell of the profile, so that names and places are not read


def parts_of_csv(path: Path, text: str) -> Parts:
    """Return the skills of a `Skills.csv`; raise `BadResume` where it has no column of names."""
    return Parts("LinkedIn skills", skills=tuple(_names(path, text)))


def parts_of_export(path: Path, archive: zipfile.ZipFile) -> Parts:
    """Return what LinkedIn's zip file holds; raise `BadResume` where it is something else."""
    files = {
        info.filename.rpartition("/")[2].casefold(): info
        for info in archive.infolist()[:MOST_FILES]
    }
    file = _skills_file(path, archive, files)
    prose = [name for name in _PROSE if name in files]
    contents = unpacked(path, archive, [file, *(files[name] for name in prose)])
    skills = tuple(_names(path, _decoded(path, next(contents))))
    texts: list[str] = []
    for name, data in zip(prose, contents, strict=True):
        rows = _rows(path, _decoded(path, data))
        next(rows, None)
        cells = (cell for row in rows for cell in row if _is_prose(name, cell))
        texts += islice(cells, TEXT_CHARACTERS)  # more are refused, whatever they hold
    return Parts("LinkedIn export", skills=skills, text="\n\n".join(texts))


def _skills_file(
    path: Path, archive: zipfile.ZipFile, files: Mapping[str, zipfile.ZipInfo]
) -> zipfile.ZipInfo:
    """Return the file of skills: `Skills.csv`, else the one list of names (`Kenntnisse.csv`)."""
    if "skills.csv" in files:
        return files["skills.csv"]
    lists = [
        info
        for name, info in files.items()
        if name.endswith(".csv") and _only_column(archive, info) in _NAMES
    ]
    if len(lists) == 1:
        return lists[0]
    if lists:
        wrong = "several lists of names: " + ", ".join(info.filename[:80] for info in lists[:5])
        raise BadResume(path, None, wrong, "give the one with your skills alone")
    wrong = "a zip file, but neither a DOCX nor LinkedIn's data export"
    hint = "the export holds a CSV file of skills, whose one column is `Name`; or give that alone"
    raise BadResume(path, None, wrong, hint)


def _only_column(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    """Return the first line of a CSV file in a zip: where it has one column, that column's name."""
    line = b""
    with suppress(Exception), archive.open(info) as stream:  # a damaged file is not the one
        line = stream.read(_MOST_HEADER).splitlines()[0]
    return line.decode("utf-8-sig", errors="replace").strip().strip('"').strip().casefold()


def unpacked(
    path: Path, archive: zipfile.ZipFile, files: Iterable[zipfile.ZipInfo]
) -> Iterator[bytes]:
    """Yield files of a zip, of `MOST_UNPACKED` bytes in all; raise `BadResume`."""
    left = MOST_UNPACKED
    for info in files:
        data = _unpacked(path, archive, info, left + 1)
        left -= len(data)
        if left < 0:
            wrong = f"unpacks to more than {size(MOST_UNPACKED)}"
            raise BadResume(path, None, wrong, "give a smaller file")
        yield data


def _unpacked(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    name = info.filename[:80]
    if info.flag_bits & _ENCRYPTED:
        raise BadResume(path, None, f"{name} is locked by a password", "save the file without one")
    try:
        with archive.open(info) as stream:
            return stream.read(most)
    except Exception as error:  # zlib.error and lzma.LZMAError have no base class of their own
        raise BadResume(path, None, f"{name}: {error}", "save the file anew") from None


def _decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadResume(path, None, "Skills.csv is not UTF-8", CSV_HINT) from None


def _is_prose(name: str, cell: str) -> bool:
    return bool(cell.strip()) and (name != "profile.csv" or len(cell.split()) >= _FEWEST_WORDS)


def _names(path: Path, text: str) -> list[str]:
    rows = _rows(path, text)
    header = [cell.strip().strip("\ufeff").casefold() for cell in next(rows, [])]
    column = next((at for at, name in enumerate(header) if name in _NAMES), None)
    if column is None and len(header) > 1:
        raise BadResume(path, 1, "no column `Name`", CSV_HINT)
    cells = (cell.strip() for row in rows for cell in row[column or 0 : (column or 0) + 1])
    return list(islice(filter(None, cells), LISTED_SKILLS + 1))  # more are refused


def _rows(path: Path, text: str) -> Iterator[list[str]]:
    rows = csv.reader(io.StringIO(text, newline=""))
    try:
        yield from rows
    except csv.Error as error:
        raise BadResume(path, rows.line_num, f"not CSV: {error}", CSV_HINT) from None
