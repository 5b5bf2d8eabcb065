"""Compares the figures of an unpacked archive with its workbooks, and its interchange files with each other.

Usage: compareWayOut.py FOLDER
"""

import csv
import json
import math
import pathlib
import re
import sys
import warnings

import openpyxl

csv.field_size_limit(2**31 - 1)

FIGURES = ("số đếm", "số tiền", "tỷ lệ")
STATES = {"không phát sinh": "-", "chưa có số liệu": "...", "để trống": None}


def lines(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            yield {name: held[1:] if held.startswith("'") else held for name, held in row.items()}


def keyed_cells(sheet):
    """Where a form's cells stand, told by the keys that the sheet itself holds: those of rows in its first column, those
    of columns in the row that "A#" begins."""
    rows, columns = {}, {}
    for cells in sheet.iter_rows():
        key = cells[0].value
        if not isinstance(key, str):
            continue
        rows[key] = cells[0].row
        if re.fullmatch(r"[A-Z]#", key):
            columns.update({cell.value: cell.column for cell in cells[1:] if isinstance(cell.value, str)})
    return rows, columns


def same(row, held):
    state = row["Trạng thái"]
    if state != "số liệu":
        return held == STATES[state] or (held == "" and STATES[state] is None)
    if row["Loại số liệu"] in FIGURES:
        figure = float(row["Giá trị chưa làm tròn"].replace(",", "."))
        return isinstance(held, (int, float)) and math.isclose(figure, held, rel_tol=1e-9, abs_tol=1e-9)
    return True


def totals_of(name, sheet, rows):
    """The totals of a consolidation: its column "Tổng cộng", in the rows whose first column holds a cell's key."""
    total = next(
        (cell.column for line in sheet.iter_rows(max_row=12) for cell in line if cell.value == "Tổng cộng"), None
    )
    lines_of = {}
    for line in sheet.iter_rows():
        # Below a figure's own line stand what its units registered, under the same key.
        if isinstance(line[0].value, str):
            lines_of.setdefault(line[0].value, line[0].row)
    count, wrong = 0, []
    for row in rows:
        line = lines_of.get(row["Mã ô"])
        if row["Phạm vi"] != "tổng" or None in (total, line):
            continue
        count += 1
        held = sheet.cell(line, total).value
        if isinstance(held, str) and (met := re.match(r"(\d+) đạt/(\d+)", held)):
            held = int(met[1]) / int(met[2]) * 100
        if not same(row, held):
            wrong.append(f"{name} {row['Mã ô']}: tổng {row['Giá trị']} {row['Trạng thái']}, tệp có {held!r}")
    return count, wrong


def main(folder):
    warnings.simplefilter("ignore")
    folder = pathlib.Path(folder)
    reports, totals = {}, {}
    for row in lines(folder / "so-lieu.csv"):
        kept = totals if row["Nguồn gốc"] == "tổng hợp" else reports
        kept.setdefault((row["Mã kỳ"], row["Mã biểu"], row["Mã đơn vị"]), []).append(row)
    wrong, compared, hidden, totalled, workbooks = [], 0, 0, 0, 0
    for file in lines(folder / "danh-muc.csv"):
        book = openpyxl.load_workbook(folder / file["Tệp"], data_only=True)
        workbooks += 1
        sheet = book.worksheets[0]
        if file["Loại"] == "tổng hợp":
            of = totals.get((file["Mã kỳ"], file["Mã biểu"], file["Mã đơn vị"]), [])
            in_file, differing = totals_of(file["Tệp"], sheet, of)
            totalled += in_file
            wrong += differing
        if file["Loại"] != "báo cáo":
            continue
        rows, columns = keyed_cells(sheet)
        for row in reports.get((file["Mã kỳ"], file["Mã biểu"], file["Mã đơn vị"]), []):
            table, line, column = row["Mã ô"].split("/")
            at = rows.get(f"{table}/{line}"), columns.get(f"{table}/{column}")
            if None in at:
                hidden += 1
                continue
            compared += 1
            held = sheet.cell(*at).value
            if not same(row, held):
                wrong.append(f"{file['Tệp']} {row['Mã ô']}: {row['Giá trị']} {row['Trạng thái']}, tệp có {held!r}")
    print(
        f"{workbooks} workbooks read; {compared} figures of reports compared with them ({hidden} more stand on no sheet), "
        f"{totalled} totals; {len(wrong)} differ"
    )
    wrong += exchanged(folder / "exchange")
    print("\n".join(wrong[:40]), end="\n" if wrong else "")
    return 1 if wrong or compared == 0 or totalled == 0 else 0


def exchanged(folder):
    """The same figures in all three formats."""
    ours = list(lines(folder / "so-lieu.csv"))
    with open(folder / "sdmx.csv", encoding="utf-8", newline="") as file:
        sdmx = list(csv.DictReader(file))
    structure = json.loads((folder / "sdmx.json").read_text(encoding="utf-8"))
    values = json.loads((folder / "dhis2.json").read_text(encoding="utf-8"))["dataValues"]
    elements = json.loads((folder / "dhis2-elements.json").read_text(encoding="utf-8"))["dataElements"]
    wrong = []
    if not len(ours) == len(sdmx) == len(values):
        wrong.append(f"{len(ours)} lines, {len(sdmx)} of SDMX, {len(values)} of DHIS2")
    lists = {one["id"]: {code["id"] for code in one["codes"]} for one in structure["data"]["codelists"]}
    known = {one["code"] for one in elements}
    if not all(len(one["code"]) <= 50 and len(one["name"]) <= 230 for one in elements):
        wrong.append("a data element's code or name is too long for DHIS2")
    if len({one["name"] for one in elements}) < len(elements):
        wrong.append("two data elements have one name")
    for row, other, value in zip(ours, sdmx, values):
        figure = row["Giá trị chưa làm tròn"].replace(",", ".")
        isNone = row["Trạng thái"] == "không phát sinh" and row["Loại số liệu"] in FIGURES
        expected = "0" if isNone else figure
        partial = row["Đơn vị đã có số liệu"] and int(row["Đơn vị đã có số liệu"]) < int(row["Đơn vị phải có số liệu"])
        faults = [
            other["OBS_VALUE"] != expected,
            row["Loại số liệu"] in FIGURES and value.get("value", "") != expected,
            other["REF_AREA"] not in lists["CL_REF_AREA"],
            other["INDICATOR"] not in lists["CL_INDICATOR"],
            not re.fullmatch(r"[A-Za-z0-9_@$\-]+", other["INDICATOR"]),
            value["dataElement"] not in known,
            bool(partial) and other["OBS_STATUS"] == "A",
            bool(partial) and "chưa đủ" not in value["comment"],
        ]
        if any(faults):
            wrong.append(f"{row['Mã ô']} {row['Đơn vị']}: {faults}")
    print(f"{len(ours)} figures in three formats, {len(wrong)} differ")
    return wrong


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
