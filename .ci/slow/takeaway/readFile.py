"""Reads a file of forms with openpyxl: protection, what is open for typing, validations, links, what Excel 2010 knows.

Usage: readFile.py FOLDER   with set.xlsx and steps.json in it.
"""

import json
import os
import pathlib
import re
import sys
import warnings
import zipfile

import openpyxl

warnings.simplefilter("error")
folder = sys.argv[1]
path = os.path.join(folder, "set.xlsx")
expected = json.loads(pathlib.Path(folder, "steps.json").read_text("utf8"))["entries"]
book = openpyxl.load_workbook(path)
wrong = []


def demand(holds, what):
    if not holds:
        wrong.append(what)


validations = 0
for one in expected:
    sheet = book[one["sheet"]]
    demand(sheet.protection.sheet and not sheet.protection.password, f"{sheet.title}: protection")
    own = sheet.data_validations.dataValidation
    validations += len(own)
    demand(len(own) == one["validated"], f"{sheet.title}: {len(own)} validations")
    demand(all(v.type == "custom" and v.error for v in own), f"{sheet.title}: a validation says nothing")
    validated = {cell for v in own for cell in str(v.sqref).split()}
    for at in one["entries"]:
        cell = sheet.cell(at["row"] + 1, at["column"] + 1)
        demand(not cell.protection.locked, f"{sheet.title}: {cell.coordinate} is locked")
        demand(cell.coordinate in validated, f"{sheet.title}: {cell.coordinate} takes anything")
    locked = [c for row in sheet.iter_rows() for c in row if c.data_type == "f" and not c.protection.locked]
    demand(not locked, f"{sheet.title}: formulas are open for typing: {locked[:3]}")
guide = book.worksheets[0]
links = [c.hyperlink.location for row in guide.iter_rows() for c in row if c.hyperlink]
titles = {f"'{sheet.title}'!A1" for sheet in book.worksheets[1:]}
demand(set(links) == titles, f"links lead to {links}")
longest = 0
newer = r"_xlfn|_xlws|x14:|xm:|\b(TEXTJOIN|IFS|LET|XLOOKUP|FILTER|SEQUENCE|CONCAT|SWITCH|MAXIFS|MINIFS)\("
with zipfile.ZipFile(path) as parts:
    for name in parts.namelist():
        text = parts.read(name).decode("utf8")
        demand(not re.search(newer, text), f"{name} holds what Excel 2010 does not know")
        for formula in re.findall(r"<f>([^<]*)</f>", text):
            longest = max(longest, len(formula) + 1)
            demand(" cm=" not in text, f"{name} holds a dynamic array")
demand(longest <= 8192, f"a formula has {longest} characters")
print(f"{len(book.worksheets)} sheets read by openpyxl: {validations} validations, {len(links)} links, longest formula {longest} characters, {len(wrong)} faults")
print("\n".join(wrong[:40]))
sys.exit(1 if wrong else 0)
