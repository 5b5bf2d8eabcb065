"""Compares CSV files with what LibreOffice, set to Vietnamese, opened them as: the same numbers and texts, and no formula.

Usage: compareOpened.py FOLDER_OF_CSV FOLDER_OPENED
"""

import csv
import datetime
import math
import pathlib
import sys
import unicodedata

import openpyxl

csv.field_size_limit(2**31 - 1)

NUMBERS = {"Giá trị", "Giá trị chưa làm tròn", "Phiên bản biểu", "Số chữ số thập phân", "Đơn vị đã có số liệu"}


def main(folder, opened):
    wrong, cells, numbers = [], 0, 0
    for path in sorted(pathlib.Path(opened).rglob("*.xlsx")):
        name = path.relative_to(opened).with_suffix(".csv")
        with open(pathlib.Path(folder) / name, encoding="utf-8-sig", newline="") as file:
            written = list(csv.reader(file, delimiter=";"))
        sheet = openpyxl.load_workbook(path).worksheets[0]
        head = written[0]
        for fields, row in zip(written, sheet.iter_rows()):
            for title, field, cell in zip(head, fields, row):
                cells += 1
                if cell.data_type == "f":
                    wrong.append(f"{name} {cell.coordinate}: a formula of {field!r}")
                elif title in NUMBERS and fields is not head and field != "":
                    numbers += 1
                    # A spreadsheet keeps 15 digits.
                    figure = float(field.replace(",", "."))
                    if not isinstance(cell.value, (int, float)) or not math.isclose(figure, cell.value, rel_tol=1e-14):
                        wrong.append(f"{name} {cell.coordinate}: {field!r} became {cell.value!r}")
                elif isinstance(cell.value, str) or field == "":
                    held = (cell.value or "").replace("_x000D_", "")
                    if unicodedata.normalize("NFC", held) != unicodedata.normalize("NFC", field.replace("\r", "")):
                        wrong.append(f"{name} {cell.coordinate}: {field!r} became {cell.value!r}")
                elif isinstance(cell.value, datetime.datetime):
                    # A day is shown as the day it is, a moment as the moment.
                    day = cell.value.date().isoformat()
                    if field not in (day, f"{cell.value:%d/%m/%Y %H:%M}"):
                        wrong.append(f"{name} {cell.coordinate}: day {field!r} became {cell.value!r}")
                elif not field.isdigit() and title not in NUMBERS:
                    wrong.append(f"{name} {cell.coordinate}: text {field!r} became {cell.value!r}")
        if sheet.max_row < len(written):
            wrong.append(f"{name}: {sheet.max_row} of {len(written)} lines")
    print(f"{cells} fields opened in Vietnamese, {numbers} of them numbers, {len(wrong)} are others")
    print("\n".join(wrong[:40]), end="\n" if wrong else "")
    return 1 if wrong or numbers == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
