"""Does to a form's sheet, in LibreOffice, what people and programs do; hands back what then stands in it.

Usage: mistreat.py FOLDER   with form.xlsx and places.json in it; writes one lo_SCENARIO.xlsx each, and the form as .xls
and with a password.
"""

import json
import os
import sys

import uno
from com.sun.star.beans import NamedValue
from com.sun.star.lang import Locale
from com.sun.star.table import CellAddress, TableSortField
from com.sun.star.table.TableSortFieldType import NUMERIC

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from libreOffice import connect, end, prop, url

folder = os.path.abspath(sys.argv[1])
places = json.load(open(os.path.join(folder, "places.json")))
entries = places["entries"]


program, desktop = connect(folder)


def load(path):
    return desktop.loadComponentFromURL(url(path), "_blank", 0, (prop("Hidden", True),))


def open_form():
    return load(os.path.join(folder, "form.xlsx"))


def new_document():
    return desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))


def loose(document):
    """The first sheet with its protection taken off, as anybody can: it has no password."""
    sheet = document.Sheets.getByIndex(0)
    sheet.unprotect("")
    return sheet


def store(document, name, kind="Calc MS Excel 2007 XML", *more):
    path = os.path.join(folder, name)
    document.storeToURL(url(path), (prop("FilterName", kind), *more))
    return path


# Each hands back the document whose first sheet is the form now.


def saved(document):
    return document


def saved_again(document):
    return load(store(document, "again.xlsx"))


def rows_inserted(document):
    sheet = loose(document)
    sheet.Rows.insertByIndex(entries["B/hh/2"]["row"], 1)
    sheet.Rows.insertByIndex(entries["A/nk/2"]["row"], 2)
    sheet.Rows.insertByIndex(0, 3)
    return document


def columns_inserted(document):
    sheet = loose(document)
    sheet.Columns.insertByIndex(entries["A/hh/5"]["column"], 1)
    sheet.Columns.insertByIndex(1, 1)
    sheet.Columns.insertByIndex(0, 1)
    return document


def check_column_deleted(document):
    loose(document).Columns.removeByIndex(places["checkColumn"], 1)
    return document


def renamed_and_moved(document):
    document.Sheets.insertNewByName("Trước", 0)
    document.Sheets.getByIndex(1).Name = "Bản cuối"
    document.Sheets.moveByName("Bản cuối", 0)
    return document


def copied_to_another_workbook(document):
    other = new_document()
    other.Sheets.importSheet(document, document.Sheets.getByIndex(0).Name, 0)
    return other


def entry_cut_and_pasted(document):
    sheet = loose(document)
    source = entries["A/hh/2"]
    target = entries["A/hh/3"]
    area = sheet.getCellByPosition(source["column"], source["row"]).RangeAddress
    sheet.moveRange(CellAddress(area.Sheet, target["column"], target["row"]), area)
    return document


def typed_anew(document):
    """Protected, as a person at work finds it; formulas are worked out by LibreOffice from here on."""
    sheet = document.Sheets.getByIndex(0)
    place = entries["A/hh/7"]
    sheet.getCellByPosition(place["column"], place["row"]).Value = 50
    return document


def row_deleted(document):
    loose(document).Rows.removeByIndex(entries["B/hh/2"]["row"], 1)
    return document


def column_deleted(document):
    loose(document).Columns.removeByIndex(entries["A/hh/7"]["column"], 1)
    return document


def key_column_deleted(document):
    loose(document).Columns.removeByIndex(places["keyColumn"], 1)
    return document


def key_rows_deleted(document):
    sheet = loose(document)
    for row in reversed(places["keyRows"]):
        sheet.Rows.removeByIndex(row, 1)
    return document


def sorted_without_keys(document):
    """The two rows of the first table, in the order of their labels turned round, by the program's own sort."""
    sheet = loose(document)
    first = entries["A/hh/2"]["row"]
    area = sheet.getCellRangeByPosition(1, first, places["right"], first + 1)
    by = TableSortField(0, False, False, NUMERIC, Locale(), "")
    fields = uno.Any("[]com.sun.star.table.TableSortField", (by,))
    uno.invoke(area, "sort", ((prop("SortFields", fields), prop("ContainsHeader", False)),))
    return document


def row_copied_with_figures(document):
    sheet = loose(document)
    first = entries["A/hh/2"]["row"]
    sheet.Rows.insertByIndex(first + 2, 1)
    area = sheet.getCellRangeByPosition(0, first, places["right"], first).RangeAddress
    sheet.copyRange(CellAddress(area.Sheet, 0, first + 2), area)
    return document


def row_of_ones_own(document):
    sheet = loose(document)
    first = entries["A/hh/2"]["row"]
    sheet.Rows.insertByIndex(first + 1, 1)
    sheet.getCellByPosition(2, first + 1).String = "Hộ mới tách"
    sheet.getCellByPosition(entries["A/hh/2"]["column"], first + 1).Value = 4
    return document


def answers_merged(document):
    sheet = loose(document)
    one, other = entries["A/hh/2"], entries["A/hh/3"]
    sheet.getCellRangeByPosition(one["column"], one["row"], other["column"], other["row"]).merge(True)
    return document


def values_pasted_into_a_new_workbook(document):
    """Values alone, of what is shown alone."""
    sheet = document.Sheets.getByIndex(0)
    other = new_document()
    target = other.Sheets.getByIndex(0)
    rows = [row for row in range(places["bottom"]) if row not in places["keyRows"]]
    for at, row in enumerate(rows):
        source = sheet.getCellRangeByPosition(1, row, places["right"], row)
        target.getCellRangeByPosition(0, at, places["right"] - 1, at).setDataArray(source.DataArray)
    return other


def table_alone_in_a_new_workbook(document):
    other = values_pasted_into_a_new_workbook(document)
    other.Sheets.getByIndex(0).Rows.removeByIndex(0, places["top"])
    return other


scenarios = [
    saved,
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
    key_rows_deleted,
    sorted_without_keys,
    row_copied_with_figures,
    row_of_ones_own,
    answers_merged,
    values_pasted_into_a_new_workbook,
    table_alone_in_a_new_workbook,
]

try:
    for scenario in scenarios:
        document = open_form()
        treated = scenario(document)
        treated.calculateAll()
        store(treated, f"lo_{scenario.__name__}.xlsx")
        document.close(True)
    document = open_form()
    store(document, "form.xls", "MS Excel 97")
    words = (NamedValue("OOXPassword", "bí mật"), NamedValue("CryptoType", "Standard"))
    secret = uno.Any("[]com.sun.star.beans.NamedValue", words)
    store(document, "password.xlsx", "Calc MS Excel 2007 XML", prop("EncryptionData", secret))
    store(document, "form.ods", "calc8")
    document.close(True)
finally:
    end(program, desktop)
