from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.catalog.reading import BadCatalogFile, parse, read, read_text
from careercli.files.limits import CATALOG_BYTES

PATH = Path("own.toml")


def bad(path: Path) -> BadCatalogFile:
    with pytest.raises(BadCatalogFile) as caught:
        read(path)
    assert caught.value.path == path
    assert caught.value.message.startswith(str(path))
    assert caught.value.hint
    assert caught.value.exit_code == 1
    return caught.value


def bad_text(text: str) -> BadCatalogFile:
    with pytest.raises(BadCatalogFile) as caught:
        parse(PATH, text)
    return caught.value


def test_a_missing_file_is_bad(tmp_path: Path) -> None:
    error = bad(tmp_path / "own.toml")
    assert error.line is None
    assert error.wrong == "no such file or directory"


def test_a_folder_is_no_catalog_file(tmp_path: Path) -> None:
    assert bad(tmp_path).line is None


def test_a_path_with_a_null_byte_is_bad() -> None:
    error = bad(Path("own\0.toml"))
    assert "null byte" in error.wrong


def test_a_file_that_is_not_utf8_is_bad_at_the_line_of_the_first_such_byte(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(b'a = 1\nb = "\xc3\xa9"\nc = "caf\xe9"\n')
    error = bad(path)
    assert error.line == 3
    assert "UTF-8" in error.wrong
    assert error.message.startswith(f"{path}:3: ")


def test_a_file_above_the_limit_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(b"#" * (CATALOG_BYTES + 1))
    error = bad(path)
    assert error.line is None
    assert error.wrong == "larger than 8 MiB"
    assert error.hint == "a catalog holds aggregated figures, not postings"


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.touch()
    assert read(path) == {}


def test_windows_line_ends_are_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(b'a = 1\r\nb = """x\r\ny"""\r\n')
    assert read_text(path) == 'a = 1\nb = """x\ny"""\n'
    assert read(path) == {"a": 1, "b": "x\ny"}


def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(b"\xef\xbb\xbfa = 1\n")
    assert read(path) == {"a": 1}


def test_a_byte_order_mark_does_not_shift_the_line(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(b'\xef\xbb\xbfa = 1\n"\xe9"\n')
    assert bad(path).line == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = \n", 1),
        ("a = 1\n[[role]\n", 2),
        ("a = 1\na = 2\n", 2),
        ("a = 1\n\nb = 2020-02-30\n", 3),
        ('a = """\nx', 2),
        ("a = 1\rb = 2", 1),
    ],
)
def test_a_syntax_error_has_its_line(text: str, line: int) -> None:
    error = bad_text(text)
    assert error.line == line
    assert error.wrong.startswith("not TOML: ")
    assert "(at " not in error.wrong
    assert "[[source]], [[skill]], [[role]], [[snapshot]]" in error.hint


def test_an_error_at_the_end_of_the_file_is_in_its_last_line() -> None:
    assert bad_text('a = """\nx\n').line == 2


@pytest.mark.parametrize("depth", [1_000, 100_000])
def test_deeply_nested_arrays_are_bad(depth: int) -> None:
    assert bad_text(f"a = {'[' * depth}{']' * depth}").wrong == "nested too deeply"


def test_deeply_nested_tables_are_bad() -> None:
    assert bad_text(f"{'.'.join('a' * 3_000)} = 1").wrong == "nested too deeply"


@pytest.mark.parametrize("number", ["9" * 5_000, "0x" + "f" * 5_000], ids=["decimal", "hex"])
def test_an_integer_of_thousands_of_digits_is_bad(number: str) -> None:
    assert "number of more than 1,000" in bad_text(f"a = {number}").wrong


def test_dates_become_text() -> None:
    text = "a = 2026-06-01\nb = 07:30:00\nc = 2026-06-01T07:30:00Z\n"
    assert parse(PATH, text) == {
        "a": "2026-06-01",
        "b": "07:30:00",
        "c": "2026-06-01T07:30:00+00:00",
    }


TOML_LIKE = st.text(alphabet="[]{}=.,\"'\\#\n\r\t -+_:0123456789abeinftrx\0é", max_size=80)


@settings(deadline=None)
@given(st.text() | TOML_LIKE)
def test_any_text_is_a_document_or_a_bad_file(text: str) -> None:
    with suppress(BadCatalogFile):
        assert isinstance(parse(PATH, text), dict)


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_a_document_or_a_bad_file(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(data)
    with suppress(BadCatalogFile):
        assert isinstance(read(path), dict)
