"""Writes the same small workbook with openpyxl and XlsxWriter, and has LibreOffice save what openpyxl wrote again.
Usage: /usr/bin/python3 make.py   (openpyxl 3, XlsxWriter 3, LibreOffice; the other two are made by make.mjs)"""

import datetime
import os
import subprocess

import openpyxl
import xlsxwriter

here = os.path.dirname(os.path.abspath(__file__))
day = datetime.date(2022, 3, 10)
spaced = "  hai dòng\nvà dấu cách "


def with_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 1"
    sheet.append(["Hộ nghèo", 12.5, day, 0.125, True, "=B1*2", spaced])
    sheet["C1"].number_format = "dd/mm/yyyy"
    sheet["D1"].number_format = "0.0%"
    sheet["A2"] = 1234567
    sheet["A2"].number_format = "#,##0"
    sheet["B2"] = "001234567890"
    sheet["B2"].number_format = "@"
    sheet["D4"] = "gộp"
    sheet.merge_cells("D4:E5")
    sheet.protection.sheet = True
    hidden = book.create_sheet("Ẩn")
    hidden["B2"] = "x"
    hidden.sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Biểu 1")
    form = lambda code: book.add_format({"num_format": code})
    sheet.write("A1", "Hộ nghèo")
    sheet.write("B1", 12.5)
    sheet.write_datetime("C1", datetime.datetime(2022, 3, 10), form("dd/mm/yyyy"))
    sheet.write("D1", 0.125, form("0.0%"))
    sheet.write("E1", True)
    sheet.write_formula("F1", "=B1*2", None, 25)
    sheet.write("G1", spaced)
    sheet.write("A2", 1234567, form("#,##0"))
    sheet.write_string("B2", "001234567890", form("@"))
    sheet.merge_range("D4:E5", "gộp")
    sheet.protect()
    hidden = book.add_worksheet("Ẩn")
    hidden.write("B2", "x")
    hidden.hide()
    book.close()


with_openpyxl(os.path.join(here, "openpyxl.xlsx"))
with_xlsxwriter(os.path.join(here, "xlsxwriter.xlsx"))
os.makedirs("/tmp/libreoffice", exist_ok=True)
for kind in ("xlsx", "ods", "xls"):
    subprocess.run(
        ["soffice", "--headless", "-env:UserInstallation=file:///tmp/libreoffice/profile", "--convert-to", kind]
        + ["--outdir", "/tmp/libreoffice", os.path.join(here, "openpyxl.xlsx")],
        check=True,
    )
    os.replace(f"/tmp/libreoffice/openpyxl.{kind}", os.path.join(here, f"libreoffice.{kind}"))
