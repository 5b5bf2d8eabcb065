"""Types fillings into forms' sheets in LibreOffice, one after the other, and hands back what the formulas answer.

Usage: recalculate.py FOLDER   reads the names of workbooks from its input, and prints each one's when its answers stand
beside it in NAME.answers.json.
"""

import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from libreOffice import connect, end, prop, url

folder = os.path.abspath(sys.argv[1])


def areas_of(entries):
    """The entries as rectangles, each with the positions of its cells in the list: one call writes a rectangle."""
    index = {(row, column): at for at, (row, column) in enumerate(entries)}
    runs = []
    for row, column in sorted(index):
        if runs and runs[-1][0] == row and runs[-1][2] == column - 1:
            runs[-1][2] = column
        else:
            runs.append([row, column, column])
    areas = []
    for row, left, right in runs:
        above = next((a for a in areas if a[1] == row - 1 and a[2:] == [left, right]), None)
        if above:
            above[1] = row
        else:
            areas.append([row, row, left, right])
    return [
        (area, [[index[(r, c)] for c in range(area[2], area[3] + 1)] for r in range(area[0], area[1] + 1)])
        for area in areas
    ]


def fill(sheet, entries, areas, filling, before):
    for (top, bottom, left, right), places in areas:
        cells = [at for line in places for at in line]
        if all(filling[at] == before[at] for at in cells):
            continue
        data = [[plain(filling[at]) for at in line] for line in places]
        target = sheet.getCellRangeByPosition(left, top, right, bottom)
        target.setDataArray(tuple(tuple(line) for line in data))
        for at in cells:
            if isinstance(filling[at], dict):
                row, column = entries[at]
                sheet.getCellByPosition(column, row).Formula = "=" + filling[at]["formula"]


def plain(content):
    # A text of no characters leaves the cell empty; None would put #N/A there.
    if content is None or isinstance(content, dict):
        return ""
    return float(content) if isinstance(content, (int, float)) else content


def answers(document, sheet, probes):
    document.calculate()
    right = max(column for _, column in probes)
    bottom = max(row for row, _ in probes)
    data = sheet.getCellRangeByPosition(0, 0, right, bottom).DataArray
    return [data[row][column] for row, column in probes]


def work_through(desktop, name):
    with open(os.path.join(folder, f"{name}.json")) as held:
        plan = json.load(held)
    path = url(os.path.join(folder, f"{name}.xlsx"))
    document = desktop.loadComponentFromURL(path, "_blank", 0, (prop("Hidden", True),))
    try:
        sheet = document.Sheets.getByIndex(0)
        sheet.unprotect("")
        document.enableAutomaticCalculation(False)
        areas = areas_of(plan["entries"])
        first, *others = plan["fillings"]
        found = [answers(document, sheet, plan["probes"])]
        before = first
        for filling in others:
            fill(sheet, plan["entries"], areas, filling, before)
            found.append(answers(document, sheet, plan["probes"]))
            before = filling
    finally:
        document.close(True)
    with open(os.path.join(folder, f"{name}.answers.json"), "w") as out:
        json.dump(found, out)


def main():
    program, desktop = connect(folder)
    try:
        for line in sys.stdin:
            work_through(desktop, line.strip())
            print(line.strip(), flush=True)
    finally:
        end(program, desktop)


main()
