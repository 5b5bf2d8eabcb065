"""Fills a form in in LibreOffice, as somebody without the add-in does, and saves it as .xlsx.

Usage: typeIntoForm.py FOLDER   with form.xlsx and typed.json in it; writes filled.xlsx.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

folder = os.path.abspath(sys.argv[1])
pipe = f"nopbieu{os.getpid()}"


def url(name):
    return uno.systemPathToFileUrl(os.path.join(folder, name))


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


program = subprocess.Popen(
    [
        "soffice",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
        f"-env:UserInstallation={url('profile')}",
    ],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext(
    "com.sun.star.bridge.UnoUrlResolver", local
)
context = None
for _ in range(240):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:  # not listening yet
        time.sleep(0.5)
if context is None:
    sys.exit("LibreOffice does not answer")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

document = desktop.loadComponentFromURL(url("form.xlsx"), "_blank", 0, (prop("Hidden", True),))
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
document.storeToURL(url("filled.xlsx"), (prop("FilterName", "Calc MS Excel 2007 XML"),))
document.close(True)
try:
    desktop.terminate()
except Exception:  # it goes before it has answered
    pass
program.wait(60)
print("LibreOffice has filled the form in and saved it")
