"""Does to a form's file, with openpyxl, what programs that write .xlsx do; it knows neither hidden state nor results.

Usage: resave.py FOLDER   with form.xlsx and places.json in it; writes one py_SCENARIO.xlsx each.
"""

import json
import os
import sys
import unicodedata

import openpyxl

folder = os.path.abspath(sys.argv[1])
places = json.load(open(os.path.join(folder, "places.json")))
entries = places["entries"]


def place(key):
    """Counted from 1, as openpyxl does."""
    return entries[key]["row"] + 1, entries[key]["column"] + 1


def saved(book, sheet):
    return book


def rows_inserted(book, sheet):
    sheet.insert_rows(place("A/nk/2")[0])
    return book


def columns_inserted(book, sheet):
    sheet.insert_cols(place("A/hh/5")[1])
    return book


def row_deleted(book, sheet):
    sheet.delete_rows(place("B/hh/2")[0])
    return book


def key_column_deleted(book, sheet):
    sheet.delete_cols(places["keyColumn"] + 1)
    return book


def unmerged(book, sheet):
    for area in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(area))
    return book


def shown_again(book, sheet):
    """Everything hidden is shown, and the protection is gone."""
    for row in sheet.row_dimensions.values():
        row.hidden = False
    for column in sheet.column_dimensions.values():
        column.hidden = False
    sheet.protection.sheet = False
    return book


def sorted_without_keys(book, sheet):
    one, other = place("A/hh/2")[0], place("A/nk/2")[0]
    for column in range(2, places["right"] + 2):
        first, second = sheet.cell(one, column), sheet.cell(other, column)
        if type(first).__name__ == "Cell" and type(second).__name__ == "Cell":
            first.value, second.value = second.value, first.value
    return book


def answers_merged(book, sheet):
    row, column = place("A/hh/2")
    sheet.merge_cells(start_row=row, end_row=row, start_column=column, end_column=column + 1)
    return book


def accents_apart(book, sheet):
    """As a program on a Mac may write them, with spaces that do not break."""
    for line in sheet.iter_rows():
        for cell in line:
            text = cell.value
            if isinstance(text, str) and not text.startswith(("=", "nopbieu", "-", "...")):
                cell.value = unicodedata.normalize("NFD", text.replace(" ", "\u00a0")) + " "
    return book


def numbers_for_texts(book, sheet):
    for line in sheet.iter_rows(max_col=places["right"] + 1):
        for cell in line:
            text = cell.value
            if isinstance(text, str) and text.replace(".", "", 1).isdigit():
                cell.value = float(text)
    return book


def values_into_a_new_workbook(book, sheet):
    """Values alone, as another program's export gives them, beside a sheet of notes."""
    values = openpyxl.load_workbook(os.path.join(folder, "form.xlsx"), data_only=True).worksheets[0]
    other = openpyxl.Workbook()
    other.active.title = "Bieu"
    for line in values.iter_rows(max_row=places["bottom"], max_col=places["right"] + 1):
        for cell in line:
            if cell.row - 1 not in places["keyRows"] and cell.column > 1:
                other.active.cell(cell.row, cell.column - 1).value = cell.value
    other.create_sheet("Ghi chú")["A1"] = "Hộ nghèo"
    return other


for scenario in (
    saved,
    rows_inserted,
    columns_inserted,
    row_deleted,
    key_column_deleted,
    unmerged,
    shown_again,
    sorted_without_keys,
    answers_merged,
    accents_apart,
    numbers_for_texts,
    values_into_a_new_workbook,
):
    book = openpyxl.load_workbook(os.path.join(folder, "form.xlsx"))
    scenario(book, book.worksheets[0]).save(os.path.join(folder, f"py_{scenario.__name__}.xlsx"))
