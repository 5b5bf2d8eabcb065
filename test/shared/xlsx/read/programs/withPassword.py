"""Has LibreOffice save the workbook of make.py with a password. Usage: /usr/bin/python3 withPassword.py   (python3-uno)"""

import os
import subprocess
import time

import uno
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.connection import NoConnectException

here = "file://" + os.path.dirname(os.path.abspath(__file__))
office = subprocess.Popen(
    ["soffice", "--headless", "-env:UserInstallation=file:///tmp/libreoffice/password"]
    + ["--norestore", "--accept=pipe,name=withpassword;urp;"]
)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(60):
    try:
        context = resolver.resolve("uno:pipe,name=withpassword;urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(1)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
book = desktop.loadComponentFromURL(here + "/openpyxl.xlsx", "_blank", 0, (PropertyValue("Hidden", 0, True, 0),))
secret = (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", "bimat"))
encrypted = uno.Any("[]com.sun.star.beans.NamedValue", secret)
book.storeToURL(
    here + "/password.xlsx",
    (
        PropertyValue("FilterName", 0, "Calc MS Excel 2007 XML", 0),
        PropertyValue("EncryptionData", 0, encrypted, 0),
    ),
)
book.close(True)
desktop.terminate()
office.wait(30)
