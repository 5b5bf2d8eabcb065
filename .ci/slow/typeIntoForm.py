"""Fills a form in in LibreOffice, as somebody without the add-in does, and saves it as .xlsx.

Usage: typeIntoForm.py FOLDER   with form.xlsx and typed.json in it; writes filled.xlsx.
"""

import json
import os
import sys

from libreOffice import connect, end, prop, url

folder = os.path.abspath(sys.argv[1])
program, desktop = connect(folder)


def at(name):
    return url(os.path.join(folder, name))


document = desktop.loadComponentFromURL(at("form.xlsx"), "_blank", 0, (prop("Hidden", True),))
sheet = document.Sheets.getByIndex(0)
if not sheet.isProtected():
    sys.exit("the form came without its protection")
for one in json.load(open(os.path.join(folder, "typed.json"))):
    cell = sheet.getCellByPosition(one["column"], one["row"])
    if cell.CellProtection.IsLocked:
        sys.exit(f"{cell.AbsoluteName} is locked")
    if isinstance(one["value"], str):
        cell.String = one["value"]
    else:
        cell.Value = one["value"]
document.calculateAll()
document.storeToURL(at("filled.xlsx"), (prop("FilterName", "Calc MS Excel 2007 XML"),))
document.close(True)
end(program, desktop)
print("LibreOffice has filled the form in and saved it")
