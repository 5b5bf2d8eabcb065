"""Types into a file of forms as a person does in LibreOffice; fails where a sheet then says something else than we do.

Usage: typeIn.py FOLDER   with set.xlsx and steps.json in it.
"""

import json
import os
import pathlib
import sys
import unicodedata

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from libreOffice import connect, end, prop, url

folder = os.path.abspath(sys.argv[1])
steps = json.loads(pathlib.Path(folder, "steps.json").read_text("utf8"))["steps"]


def same(text):
    return unicodedata.normalize("NFC", text)


def type_in(sheet, typed):
    for at in typed:
        cell = sheet.getCellByPosition(at["column"], at["row"])
        content = at["content"]
        if isinstance(content, (int, float)) and not isinstance(content, bool):
            cell.setValue(content)
        else:
            cell.setString("" if content is None else content)


program, desktop = connect(folder)
hidden = prop("Hidden", True)
document = desktop.loadComponentFromURL(url(os.path.join(folder, "set.xlsx")), "_blank", 0, (hidden,))
wrong, compared, typed = [], 0, 0
try:
    sheets = document.Sheets
    guide = sheets.getByIndex(0)
    for number in range(sheets.Count):
        if not sheets.getByIndex(number).isProtected():
            wrong.append(f"{sheets.getByIndex(number).Name} is not protected")
    for turn, step in enumerate(steps):
        for one in step:
            type_in(sheets.getByName(one["sheet"]), one["typed"])
            typed += len(one["typed"])
        document.calculateAll()
        for place, one in enumerate(step):
            sheet = sheets.getByName(one["sheet"])
            for row, words in enumerate(one["said"]["words"]):
                shown = sheet.getCellByPosition(one["said"]["column"], row).String
                compared += 1
                if same(shown) != same(words):
                    wrong.append(f"turn {turn}, {one['sheet']}, row {row + 1}: {shown!r}, we say {words!r}")
            # The guide's table begins in its ninth row, its counts in its fifth column.
            for index, count in enumerate(one["said"]["counts"]):
                shown = guide.getCellByPosition(4 + index, 8 + place).Value
                compared += 1
                if shown != count:
                    wrong.append(f"turn {turn}, guide, {one['sheet']}: {shown}, we say {count}")
finally:
    document.close(True)
    end(program, desktop)
print(f"{typed} cells typed into {len(steps[0])} forms in LibreOffice, {compared} words and counts compared, {len(wrong)} differ")
print("\n".join(wrong[:40]))
sys.exit(1 if wrong or compared == 0 else 0)
