"""CVs as other tools write them: made here, byte by byte, for the purpose."""

import io
import json
import os
import sys
import zipfile
from pathlib import Path

import pytest

from careercli.person import resume_documents, resume_tables
from careercli.person.resume import ResumeSkills, read_resume
from careercli.person.resume_parts import BadResume
from tests.person.test_resume import READER, VOCABULARY

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def read_bytes(tmp_path: Path, data: bytes, name: str) -> ResumeSkills:
    (tmp_path / name).write_bytes(data)
    return read_resume(tmp_path / name, VOCABULARY, READER)


def zipped(files: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def docx(body: str) -> bytes:
    document = (
        f'<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    )
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def pdf(*lines: str) -> bytes:
    """A PDF of one page, with a line of text each 20 points."""
    shown = "\n".join(f"BT /F1 12 Tf 50 {700 - 20 * n} Td ({s}) Tj ET" for n, s in enumerate(lines))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(data)
    return (
        data
        + (
            f"xref\n0 6\n0000000000 65535 f \n{table}trailer << /Size 6 /Root 1 0 R >>\n"
            f"startxref\n{start}\n%%EOF\n"
        ).encode()
    )


def test_a_docx_is_read_in_paragraphs_cells_and_text_boxes(tmp_path: Path) -> None:
    cells = f"<w:tc>{paragraph('Go')}</w:tc><w:tc>{paragraph('5 years')}</w:tc>"
    cell = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    box = (
        f"<w:p><w:r><w:pict><w:txbxContent>{paragraph('SQL')}</w:txbxContent></w:pict></w:r></w:p>"
    )
    content = read_bytes(tmp_path, docx(paragraph("Python and Docker") + cell + box), "cv.docx")

    assert (content.kind, sorted(content.skills.known)) == (
        "DOCX",
        ["docker", "go", "python", "sql"],
    )


def test_words_that_a_docx_parts_into_runs_stay_whole(tmp_path: Path) -> None:
    runs = "<w:p><w:r><w:t>Py</w:t></w:r><w:r><w:t>thon</w:t></w:r></w:p>"
    assert read_bytes(tmp_path, docx(runs), "cv.docx").skills.known == ("python",)


def test_a_pdf_is_read(tmp_path: Path) -> None:
    content = read_bytes(tmp_path, pdf("Skills", "Python, Go and Rust"), "cv.pdf")

    assert (content.kind, content.skills.known) == ("PDF", ("python", "go", "rust"))


def test_a_pdf_of_pictures_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadResume, match="a PDF without text"):
        read_bytes(tmp_path, pdf(), "cv.pdf")


def test_a_pdf_is_read_for_so_many_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resume_documents, "MOST_PAGES", 0)
    with pytest.raises(BadResume, match="a PDF without text"):
        read_bytes(tmp_path, pdf("Python"), "cv.pdf")


def test_a_pdf_finds_no_program_to_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "jbig2dec"  # which pypdf would run for what the page is packed with
    program.write_text(f"#!/bin/sh\n: > {tmp_path}/run\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    packed = pdf("Python").replace(b"<< /Length", b"<< /Filter /JBIG2Decode /Length")

    with pytest.raises(BadResume):
        read_bytes(tmp_path, packed, "cv.pdf")
    assert not (tmp_path / "run").exists()


def test_a_pdf_is_told_as_damaged_where_its_reader_fails(tmp_path: Path) -> None:
    loop = b"%PDF-1.7\n1 0 obj 1 0 R endobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF"
    with pytest.raises(BadResume, match=r"a PDF that cannot be read: it is damaged$"):
        read_bytes(tmp_path, loop, "cv.pdf")


def test_a_pdf_without_its_reader_comes_with_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(BadResume, match="a PDF file, which needs pypdf") as raised:
        read_bytes(tmp_path, pdf("Python"), "cv.pdf")
    assert "[cv]" in raised.value.hint


def test_html_is_read_without_its_tags(tmp_path: Path) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>Docker</title><style>.sql {}</style></head><body>"
        '<ul class="aws"><li>Python</li><li>Go</li></ul><p>C&#43;&#43; &amp; R</p></body></html>'
    )
    content = read_bytes(tmp_path, page.encode(), "cv.html")

    assert (content.kind, sorted(content.skills.known)) == ("HTML", ["cpp", "go", "python", "r"])


@pytest.mark.parametrize("header", ["Name", "Nom", "Nombre", "Nome", "Naam", "名前", "Kenntnis"])
def test_a_skills_csv_of_any_language_is_read(tmp_path: Path, header: str) -> None:
    table = f"{header}\nPython\nGo\n".encode()
    assert read_bytes(tmp_path, table, "Skills.csv").skills.known == ("python", "go")


def test_the_whole_export_of_linkedin_is_read(tmp_path: Path) -> None:
    export = zipped(
        {
            "Skills.csv": "Name\nPython\nJuggling\n",
            "Positions.csv": "Company Name,Title,Description\nX,Engineer,I ran Docker in AWS\n",
            "Profile.csv": "First Name,Last Name,Headline\nRust,Go,I write C++ code all day\n",
            "Connections.csv": "First Name\nSQL\n",
        }
    )
    content = read_bytes(tmp_path, export, "export.zip")

    assert content.kind == "LinkedIn export"
    assert sorted(content.skills.known) == ["aws", "cpp", "docker", "python"]
    assert [word.given for word in content.skills.unknown] == ["Juggling"]


@pytest.mark.parametrize(
    ("file", "header"),
    [
        ("Kenntnisse.csv", "Name"),
        ("Compétences.csv", "Nom"),
        ("Aptitudes.csv", "\ufeffNombre"),
        ("skills (1).csv", '"Kenntnis"'),
        ("スキル.csv", "名前"),
        ("Basic/Competências.csv", "Nome"),
    ],
)
def test_the_file_of_skills_in_an_export_is_known_by_what_it_holds(
    tmp_path: Path, file: str, header: str
) -> None:
    rows: dict[str, str | bytes] = {
        file: f"{header}\nPython\nGo\n",
        "Sprachen.csv": "Name,Level\nRust,5\n",
    }
    content = read_bytes(tmp_path, zipped(rows), "export.zip")

    assert (content.kind, content.skills.known) == ("LinkedIn export", ("python", "go"))


def test_an_export_with_two_lists_of_names_is_refused_by_their_names(tmp_path: Path) -> None:
    rows: dict[str, str | bytes] = {"A.csv": "Name\nPython\n", "B.csv": "Nom\nGo\n"}
    with pytest.raises(BadResume, match=r"several lists of names: A\.csv, B\.csv") as raised:
        read_bytes(tmp_path, zipped(rows), "export.zip")
    assert "your skills alone" in raised.value.hint


def test_an_export_without_a_list_of_names_says_what_is_sought(tmp_path: Path) -> None:
    with pytest.raises(BadResume, match="nor LinkedIn's data export") as raised:
        read_bytes(tmp_path, zipped({"Connections.csv": "First Name,Nom\nGo,C\n"}), "a.zip")
    assert "`Name`" in raised.value.hint


def test_another_zip_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadResume, match="neither a DOCX nor LinkedIn's data export"):
        read_bytes(tmp_path, zipped({"a.txt": "Python"}), "a.zip")


@pytest.mark.parametrize("name", ["word/document.xml", "Skills.csv"])
def test_a_zip_bomb_is_refused(tmp_path: Path, name: str) -> None:
    bomb = zipped({name: b"x" * (resume_tables.MOST_UNPACKED + 1)})
    assert len(bomb) < 100_000
    with pytest.raises(BadResume, match="unpacks to more than 16 MiB"):
        read_bytes(tmp_path, bomb, "cv.docx")


def test_a_zip_that_a_password_locks_says_so(tmp_path: Path) -> None:
    locked = bytearray(docx(paragraph("Python")))
    for mark, flags in ((b"PK\1\2", 8), (b"PK\3\4", 6)):  # of all files, as Word does it
        place = locked.find(mark)
        while place >= 0:
            locked[place + flags] |= 1
            place = locked.find(mark, place + 1)
    with pytest.raises(BadResume, match=r"word/document\.xml is locked by a password"):
        read_bytes(tmp_path, bytes(locked), "cv.docx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_declares_entities_is_refused(tmp_path: Path, encoding: str) -> None:
    evil = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'.encode(encoding)
    with pytest.raises(BadResume, match="declarations of its own"):
        read_bytes(tmp_path, zipped({"word/document.xml": evil}), "cv.docx")


def test_europass_is_read_in_xml_and_json_without_who_the_person_is(tmp_path: Path) -> None:
    xml = (
        '<?xml version="1.0"?><SkillsPassport><LearnerInfo><Identification><PersonName>Rust Go'
        "</PersonName></Identification><Skills><Computer><Description>&lt;p&gt;Python, SQL"
        "&lt;/p&gt;</Description></Computer></Skills></LearnerInfo></SkillsPassport>"
    )
    document = {
        "SkillsPassport": {
            "LearnerInfo": {
                "Identification": {"PersonName": {"FirstName": "Docker"}},
                "WorkExperience": [{"Position": {"Label": "Dev"}, "Activities": "<p>Python</p>"}],
                "Skills": {"Computer": {"Description": "SQL"}, "Linguistic": {"x": "C++"}},
            }
        }
    }
    for data, name in ((xml, "cv.xml"), (json.dumps(document), "cv.json")):
        content = read_bytes(tmp_path, data.encode(), name)
        assert (content.kind, sorted(content.skills.known)) == ("Europass", ["python", "sql"])


def test_a_reactive_resume_is_read_in_all_its_sections_but_hidden_ones(tmp_path: Path) -> None:
    document = {
        "basics": {"name": "Rust Go", "headline": "Docker engineer"},
        "sections": {
            "summary": {"content": "<p>I write C++</p>"},
            "skills": {
                "items": [
                    {"name": "Languages", "keywords": ["Python", "Klingon"]},
                    {"name": "AWS", "visible": False},
                ]
            },
            "experience": {"items": [{"company": "SQL Inc", "summary": "<ul><li>C#</li></ul>"}]},
            "projects": {"items": [{"name": "In PyTorch", "keywords": ["SQL", "Sewing"]}]},
        },
    }
    content = read_bytes(tmp_path, json.dumps(document).encode(), "cv.json")

    assert content.kind == "Reactive Resume"
    named = ["cpp", "csharp", "docker", "python", "pytorch", "sql"]
    assert sorted(content.skills.known) == named
    assert [word.given for word in content.skills.unknown] == ["Klingon"]


def test_deep_json_is_refused(tmp_path: Path) -> None:
    deep = '{"work": ' + '{"a": ' * 60 + '"Python"' + "}" * 61
    with pytest.raises(BadResume, match="nested too deeply"):
        read_bytes(tmp_path, deep.encode(), "cv.json")


@pytest.mark.parametrize("text", ["Kayaking and juggling", '{"skills": ["Pyhton"]}'])
def test_a_cv_without_a_skill_is_an_error_with_a_hint(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadResume) as raised:
        read_bytes(tmp_path, text.encode(), "cv.json" if text[0] == "{" else "cv.txt")
    assert "no skill" in raised.value.message
    assert raised.value.hint


def test_a_cv_of_denied_skills_points_to_what_was_passed_over(tmp_path: Path) -> None:
    with pytest.raises(BadResume) as raised:
        read_bytes(tmp_path, b"I have no experience with Python", "cv.txt")
    assert raised.value.hint == f"why: careercli skills --read {tmp_path / 'cv.txt'}"
