"""LinkedIn's `Skills.csv`, and files that are no résumé."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.files.limits import FILE_BYTES as MAX_BYTES
from careercli.person.resume import read_resume
from careercli.person.resume_parts import BadResume
from tests.person.test_resume import READER, VOCABULARY, read

PIECES = st.sampled_from(
    ["{", "}", "[", "]", '"skills"', ":", '"keywords"', ",", "Name\n", '"', "\n", "go", "**", "C++"]
) | st.sampled_from(["and ", "](", "http://", "R. ", "\0", "\r", "/", "1" * 5000, "\x85", "é"])


def refused(tmp_path: Path, content: bytes, name: str = "cv.txt") -> BadResume:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadResume) as raised:
        read_resume(tmp_path / name, VOCABULARY, READER)
    return raised.value


@pytest.mark.parametrize("header", ["Name", "\ufeffName", "NAME", " name ", "Level,Name"])
def test_linkedin_lists_a_skill_a_row(tmp_path: Path, header: str) -> None:
    before = "5," if "," in header else ""
    rows = "\r\n".join([header, f"{before}Python", f'{before}"C++"', "", f"{before}Juggling"])
    result = read(tmp_path, rows, "Skills.csv")

    assert (result.kind, result.skills.known) == ("LinkedIn skills", ("python", "cpp"))
    assert [word.given for word in result.skills.unknown] == ["Juggling"]


def test_rows_too_short_for_the_column_are_passed_over(tmp_path: Path) -> None:
    assert read(tmp_path, "Level,Name\n5\n,\n1,SQL\n", "Skills.csv").skills.known == ("sql",)


def test_a_csv_without_names_is_refused(tmp_path: Path) -> None:
    error = refused(tmp_path, b"First Name,Last Name\nJane,Doe\n", "Connections.csv")

    assert error.message.endswith("Connections.csv:1: no column `Name`")
    assert "Skills.csv" in error.hint


def test_a_cell_beyond_all_bounds_is_refused(tmp_path: Path) -> None:
    error = refused(tmp_path, b"Name\n" + b"x" * 200_000, "Skills.csv")

    assert "Skills.csv:2: not CSV: " in error.message


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"{\\rtf1\\ansi Python}", "an RTF file"),
        (b"P\0y\0t\0h\0o\0n\0", "not a text file"),
    ],
)
def test_binary_files_come_with_the_way_to_text(tmp_path: Path, content: bytes, wrong: str) -> None:
    error = refused(tmp_path, content)

    assert error.message == f"{tmp_path / 'cv.txt'}: {wrong}"
    assert error.hint == "save it as text, DOCX or PDF, or copy the text into a .txt file"


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF that cannot be read"),
        (b"%PDF-1.4\nall of it ASCII", "a PDF that cannot be read"),
        (b"PK\x03\x04\x14\x00\x06\x00\xff", "a damaged zip file"),
    ],
)
def test_damaged_documents_are_refused(tmp_path: Path, content: bytes, wrong: str) -> None:
    assert wrong in refused(tmp_path, content).message


@pytest.mark.parametrize(("encoding", "line"), [("latin-1", 2), ("utf-16", 1)])
def test_text_in_another_encoding_is_told_with_its_line(
    tmp_path: Path, encoding: str, line: int
) -> None:
    error = refused(tmp_path, "Jane\nRésumé".encode(encoding))

    assert error.message.endswith(f"cv.txt:{line}: not UTF-8")
    assert error.hint == "save the file as UTF-8"


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf\n"])
def test_an_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    assert refused(tmp_path, content).message.endswith("cv.txt: empty")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadResume) as raised:
        read_resume(tmp_path / "cv.txt", VOCABULARY, READER)
    assert raised.value.message.endswith("cv.txt: no such file or directory")
    assert raised.value.hint == "give the path of a file that you may read"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadResume, match="is a directory"):
        read_resume(tmp_path, VOCABULARY, READER)


def test_a_null_byte_in_the_path_is_refused() -> None:
    with pytest.raises(BadResume, match="null byte"):
        read_resume(Path("cv\0.txt"), VOCABULARY, READER)


def test_a_file_too_large_is_refused(tmp_path: Path) -> None:
    assert "larger than 16 MiB" in refused(tmp_path, b"x" * (MAX_BYTES + 1)).message


@settings(deadline=None)
@given(
    st.binary() | (st.text() | st.lists(PIECES, max_size=30).map("".join)).map(str.encode),
    st.sampled_from(["cv.txt", "cv.md", "cv.json", "cv.csv"]),
)
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(content)
    with suppress(BadResume):
        resume = read_resume(path, VOCABULARY, READER)
        assert resume.skills.known == tuple(match.skill for match in resume.matched)
