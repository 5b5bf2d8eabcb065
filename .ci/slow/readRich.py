"""Checks that another program's reader finds in the rich sample all that the writer put there.

Usage: readRich.py RICH_XLSX
"""

import sys
import warnings

import openpyxl


def found_in(path):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    validation = sheet.data_validations.dataValidation[0]
    rules = [rule for area in sheet.conditional_formatting for rule in area.rules]
    protection = sheet.protection
    entry, label = sheet["C5"], sheet["B5"]
    return {
        "sheets": book.sheetnames,
        "title": (book.properties.title, book.properties.creator),
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "validation": (validation.type, str(validation.sqref), validation.formula1),
        "prompt": (validation.promptTitle, validation.prompt),
        "refusal": (validation.errorTitle, validation.error),
        "conditional formats": [(r.type, r.priority, bool(r.stopIfTrue)) for r in rules],
        "highlight": (rules[1].formula, rules[1].dxf.fill.bgColor.rgb, rules[1].dxf.font.color.rgb),
        "frame": rules[1].dxf.border.left.color.rgb,
        "bar": [(limit.type, limit.val) for limit in rules[0].dataBar.cfvo],
        "print area": sheet.print_area,
        "print titles": sheet.print_title_rows,
        "page": (sheet.page_setup.paperSize, sheet.page_setup.orientation),
        "fit": (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight),
        "margins": (sheet.page_margins.left, sheet.page_margins.right),
        "centred": sheet.print_options.horizontalCentered,
        "footer": sheet.oddFooter.center.text,
        "frozen at": sheet.freeze_panes,
        "protected": (protection.sheet, protection.password),
        "allowed": [
            name
            for name in (
                "objects scenarios formatCells formatColumns formatRows insertRows deleteRows sort"
            ).split()
            if not getattr(protection, name)
        ],
        "locked": (entry.protection.locked, label.protection.locked),
        "font": (entry.font.name, entry.font.sz, sheet["B2"].font.sz),
        "format": (entry.number_format, sheet["F9"].number_format),
        "hidden": (sheet.column_dimensions["A"].hidden, sheet.row_dimensions[1].hidden),
        "height": sheet.row_dimensions[4].height,
        "tab": sheet.sheet_properties.tabColor.rgb,
        "texts": [sheet[a].value for a in ("B9", "F9", "G9", "C7", "E7")],
    }


EXPECTED = {
    "sheets": ["ĐH-04'HN – việc làm & nghèo", "Biểu thứ hai"],
    "title": ("Mẫu rich", "Nộp Biểu"),
    "merges": ["B2:G2", "B9:C9"],
    "validation": (
        "custom",
        "C5:E7",
        'OR(C5="-",C5="...",IF(ISNUMBER(C5),AND(C5>=0,C5=INT(C5)),FALSE))',
    ),
    "prompt": (
        "Số người",
        'Số nguyên từ 0; "-" là không phát sinh;\n"..." là chưa có số liệu.',
    ),
    "refusal": ("Không nhận được", "Chỉ nhận số nguyên từ 0 trở lên, - hoặc ..."),
    "conditional formats": [
        ("dataBar", 1, False),
        ("expression", 2, True),
        ("expression", 3, True),
    ],
    "highlight": (["AND(COUNT($C5:$E5)=3,ABS($C5+$D5-$E5)>0.5)"], "FFF8D7DA", "FF842029"),
    "frame": "FF842029",
    "bar": [("num", 0), ("num", 1)],
    "print area": ["$B$2:$G$9"],
    "print titles": "$4:$4",
    "page": (9, "landscape"),
    "fit": (True, 0),
    "margins": (1, 0.5),
    "centred": True,
    "footer": "Trang &P/&N",
    "frozen at": "C5",
    "protected": (True, None),
    "allowed": ["objects", "scenarios", "formatCells", "formatColumns", "formatRows"],
    "locked": (False, True),
    "font": ("Times New Roman", 13, 14),
    "format": ("#,##0", "@"),
    "hidden": (True, True),
    "height": 48,
    "tab": "FFC00000",
    "texts": [
        '  Ghi chú:\tdòng một & "hai"\n=1+1 là chữ, _x0041_ cũng vậy  ',
        "079092001234",
        "Hòa Vinh",
        "-",
        None,
    ],
}


def main(path):
    # Whatever openpyxl warns of, it has dropped: the extension of the bars, as it is known to do.
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", message=".*extension is not supported")
    found = found_in(path)
    wrong = [name for name, expected in EXPECTED.items() if found[name] != expected]
    for name in wrong:
        print(f"{name}: written {EXPECTED[name]!r}, found {found[name]!r}")
    print(f"{len(EXPECTED)} features of the rich sample read by openpyxl, {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
