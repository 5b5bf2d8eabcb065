"""Opens every .docx of a folder with python-docx and compares it, and the page LibreOffice made of it, with what the
document was made from. Usage: readNarratives.py FOLDER"""

import re
import subprocess
import sys
from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.shared import Mm


def blocks(parent):
    """Paragraphs in reading order, those in the cells of tables included."""
    for element in parent.iterchildren():
        if element.tag == qn("w:p"):
            yield docx.text.paragraph.Paragraph(element, None)
        elif element.tag == qn("w:tbl"):
            for cell in element.iter(qn("w:tc")):
                yield from blocks(cell)


def bare(text):
    return re.sub(r"\s+", "", text)


def faults_of(path):
    expected = path.with_suffix(".txt").read_text(encoding="utf-8").replace("\u00a0", " ").splitlines()
    document = docx.Document(path)
    texts = [p.text.replace("\u00a0", " ") for p in blocks(document.element.body) if p.text.strip()]
    written = [text.removeprefix("- ") for text in texts]
    at = 0
    for line in expected:
        wanted = line.removeprefix("- ")
        if wanted not in written[at:]:
            yield f"not in the file, or out of its place: {line}"
        else:
            at = written.index(wanted, at) + 1

    section = document.sections[0]
    sides = [section.top_margin, section.bottom_margin, section.left_margin, section.right_margin]
    for found, wanted in zip(sides, [Mm(20), Mm(20), Mm(30), Mm(15)]):
        if abs(found - wanted) > Mm(0.2):
            yield f"a margin of {found.mm:.1f} mm and not {wanted.mm:.0f}"
    if (round(section.page_width.mm), round(section.page_height.mm)) != (210, 297):
        yield "not A4"
    levels = {p.style.name for p in document.paragraphs if p.style.name.startswith("Heading")}
    if not {"Heading 1", "Heading 2"} <= levels:
        yield f"headings of the levels {sorted(levels)}"

    pages = path.with_suffix(".pdf")
    printed = bare(subprocess.run(["pdftotext", "-layout", str(pages), "-"], capture_output=True, text=True, check=True).stdout)
    for line in expected:
        words = [bare(word) for word in line.split()]
        missing = [word for word in words if word and word not in printed]
        if missing:
            yield f"not on the pages: {' '.join(missing)} of “{line}”"
    count = int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", str(pages)], capture_output=True, text=True, check=True).stdout)[1])
    if count < 2:
        yield f"{count} page"
    print(f"{path.name}: {len(expected)} lines, {count} pages")


found = [f"{path.name}: {fault}" for path in sorted(Path(sys.argv[1]).glob("*.docx")) for fault in faults_of(path)]
print("\n".join(found) or "every line of the model is in the files and on the pages")
sys.exit(1 if found or not list(Path(sys.argv[1]).glob("*.docx")) else 0)
