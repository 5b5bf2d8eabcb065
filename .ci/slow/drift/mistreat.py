"""Does to a form's sheet, in LibreOffice, what people and programs do; hands back what then stands in it.

Usage: mistreat.py FOLDER   with form.xlsx and places.json in it; writes one SCENARIO.json each.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress

folder = os.path.abspath(sys.argv[1])
places = json.load(open(os.path.join(folder, "places.json")))
entries = places["entries"]


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def url(path):
    return uno.systemPathToFileUrl(path)


def connect():
    pipe = f"nopbieu{os.getpid()}"
    program = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
            f"-env:UserInstallation={url(os.path.join(folder, 'profile'))}",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:  # not listening yet
            time.sleep(0.5)
    manager = context.ServiceManager
    return program, manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


program, desktop = connect()


def load(path):
    return desktop.loadComponentFromURL(url(path), "_blank", 0, (prop("Hidden", True),))


def open_form():
    return load(os.path.join(folder, "form.xlsx"))


def loose(document):
    """The first sheet with its protection taken off, as anybody can: it has no password."""
    sheet = document.Sheets.getByIndex(0)
    sheet.unprotect("")
    return sheet


def dump(sheet, name):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    area = cursor.RangeAddress
    cells = sheet.getCellRangeByPosition(0, 0, area.EndColumn, area.EndRow)
    text = [
        [sheet.getCellByPosition(c, r).String for c in range(area.EndColumn + 1)]
        for r in range(area.EndRow + 1)
    ]
    held = {
        "name": sheet.Name,
        "values": [[None if v == "" else v for v in row] for row in cells.DataArray],
        "text": text,
        "formulas": [[f if f.startswith("=") else "" for f in row] for row in cells.FormulaArray],
        "protected": sheet.isProtected(),
    }
    with open(os.path.join(folder, f"{name}.json"), "w") as out:
        json.dump(held, out)


def untouched(document):
    return document.Sheets.getByIndex(0)


def saved_again(document):
    path = os.path.join(folder, "again.xlsx")
    document.storeToURL(url(path), (prop("FilterName", "Calc MS Excel 2007 XML"),))
    return load(path).Sheets.getByIndex(0)


def rows_inserted(document):
    sheet = loose(document)
    sheet.Rows.insertByIndex(entries["B/hh/2"]["row"], 1)
    sheet.Rows.insertByIndex(entries["A/nk/2"]["row"], 2)
    sheet.Rows.insertByIndex(0, 3)
    return sheet


def columns_inserted(document):
    sheet = loose(document)
    sheet.Columns.insertByIndex(entries["A/hh/5"]["column"], 1)
    sheet.Columns.insertByIndex(1, 1)
    sheet.Columns.insertByIndex(0, 1)
    return sheet


def check_column_deleted(document):
    sheet = loose(document)
    sheet.Columns.removeByIndex(places["checkColumn"], 1)
    return sheet


def renamed_and_moved(document):
    document.Sheets.insertNewByName("Trước", 0)
    sheet = document.Sheets.getByIndex(1)
    sheet.Name = "Bản cuối"
    document.Sheets.moveByName("Bản cuối", 0)
    return document.Sheets.getByName("Bản cuối")


def copied_to_another_workbook(document):
    other = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
    other.Sheets.importSheet(document, document.Sheets.getByIndex(0).Name, 0)
    return other.Sheets.getByIndex(0)


def entry_cut_and_pasted(document):
    sheet = loose(document)
    source = entries["A/hh/2"]
    target = entries["A/hh/3"]
    area = sheet.getCellByPosition(source["column"], source["row"]).RangeAddress
    sheet.moveRange(CellAddress(area.Sheet, target["column"], target["row"]), area)
    return sheet


def typed_anew(document):
    """Protected, as a person at work finds it; formulas are worked out by LibreOffice from here on."""
    sheet = document.Sheets.getByIndex(0)
    place = entries["A/hh/7"]
    sheet.getCellByPosition(place["column"], place["row"]).Value = 50
    return sheet


def row_deleted(document):
    sheet = loose(document)
    sheet.Rows.removeByIndex(entries["B/hh/2"]["row"], 1)
    return sheet


def column_deleted(document):
    sheet = loose(document)
    sheet.Columns.removeByIndex(entries["A/hh/7"]["column"], 1)
    return sheet


def key_column_deleted(document):
    sheet = loose(document)
    sheet.Columns.removeByIndex(places["keyColumn"], 1)
    return sheet


scenarios = [
    untouched,
    saved_again,
    rows_inserted,
    columns_inserted,
    check_column_deleted,
    renamed_and_moved,
    copied_to_another_workbook,
    entry_cut_and_pasted,
    typed_anew,
    row_deleted,
    column_deleted,
    key_column_deleted,
]

try:
    for scenario in scenarios:
        document = open_form()
        sheet = scenario(document)
        document.calculateAll()
        dump(sheet, scenario.__name__)
        document.close(True)
finally:
    try:
        desktop.terminate()
    except Exception:  # it closes the connection while it answers
        pass
    program.wait(30)
