"""Compares every formula's stored value with what LibreOffice works out for it.

Usage: compareRecalculated.py FOLDER_AS_WRITTEN FOLDER_RECALCULATED
"""

import math
import pathlib
import sys
import unicodedata
import warnings

import openpyxl

RELATIVE_TOLERANCE = 1e-9
# 0.1 + 0.2 - 0.3 and 0 are the same figure to every reader.
ABSOLUTE_TOLERANCE = 1e-12


def same(ours, theirs):
    # A formula's "" is stored by some programs as no value at all.
    ours, theirs = ("" if value is None else value for value in (ours, theirs))
    # LibreOffice stores TRUE under a number format as the number 1: Python counts them equal.
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return math.isclose(ours, theirs, rel_tol=RELATIVE_TOLERANCE, abs_tol=ABSOLUTE_TOLERANCE)
    # What we store is composed, what a formula makes may have its accents apart.
    if isinstance(ours, str) and isinstance(theirs, str):
        return unicodedata.normalize("NFC", ours) == unicodedata.normalize("NFC", theirs)
    return ours == theirs


def formulas_of(path):
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    yield sheet.title, cell.coordinate, cell.value


def differences(written, recalculated):
    """Counts the formulas of one workbook, and says which have another value."""
    ours = openpyxl.load_workbook(written, data_only=True)
    theirs = openpyxl.load_workbook(recalculated, data_only=True)
    count, differing = 0, []
    for sheet, address, formula in formulas_of(written):
        count += 1
        stored, worked_out = ours[sheet][address].value, theirs[sheet][address].value
        if not same(stored, worked_out):
            differing.append(
                f"{written.name} {sheet}!{address}: stored {stored!r}, "
                f"LibreOffice says {worked_out!r}: {formula}"
            )
    return count, differing


def main(written_folder, recalculated_folder):
    # Whatever openpyxl warns of, it has dropped.
    warnings.simplefilter("error")
    # The one thing it is known not to keep: the extension of the bars and of their rules.
    warnings.filterwarnings("ignore", message=".*extension is not supported")
    count, differing = 0, []
    files = sorted(pathlib.Path(written_folder).glob("*.xlsx"))
    for written in files:
        in_file, wrong = differences(written, pathlib.Path(recalculated_folder) / written.name)
        count += in_file
        differing += wrong
    print(f"{count} formulas of {len(files)} workbooks compared, {len(differing)} differ")
    print("\n".join(differing), end="\n" if differing else "")
    # A check of nothing is no check.
    return 1 if differing or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
