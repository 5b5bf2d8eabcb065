"""The same jobs by openpyxl and XlsxWriter: `peers.py openpyxl|xlsxwriter write|read [FILE]`."""

import io
import json
import resource
import sys
import time

peer, job = sys.argv[1:3]
values = [[row * 10 + unit for unit in range(10)] for row in range(60)]


def openpyxl_write():
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    side = Side(style="thin")
    border = Border(left=side, right=side, top=side, bottom=side)
    plain = Font(name="Times New Roman", size=13)
    bold = Font(name="Times New Roman", size=13, bold=True)
    grey = PatternFill("solid", fgColor="EEEEEE")
    wrap = Alignment(wrap_text=True)
    book = Workbook()
    sheet = book.active
    sheet.title = "Tổng hợp"
    for row, line in enumerate(values, 1):
        sheet.append([f"Chỉ tiêu số {row}", *line, f"=SUM(B{row}:K{row})"])
        for cell in sheet[row]:
            cell.border = border
            cell.font = bold if cell.column == 12 else plain
            if cell.column > 1:
                cell.number_format = "#,##0"
            else:
                cell.alignment = wrap
            if cell.column == 12:
                cell.fill = grey
    out = io.BytesIO()
    book.save(out)
    return len(out.getvalue())


def openpyxl_read():
    from openpyxl import load_workbook

    book = load_workbook(sys.argv[3], data_only=True)
    return sum(value is not None for sheet in book for line in sheet.iter_rows(values_only=True) for value in line)


def xlsxwriter_write():
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Tổng hợp")
    look = {"border": 1, "font_name": "Times New Roman", "font_size": 13}
    words = book.add_format({**look, "text_wrap": True})
    figures = book.add_format({**look, "num_format": "#,##0"})
    sums = book.add_format({**look, "num_format": "#,##0", "bold": True, "bg_color": "#EEEEEE"})
    for row, line in enumerate(values):
        sheet.write_string(row, 0, f"Chỉ tiêu số {row + 1}", words)
        for unit, value in enumerate(line):
            sheet.write_number(row, unit + 1, value, figures)
        sheet.write_formula(row, 11, f"=SUM(B{row + 1}:K{row + 1})", sums, sum(line))
    book.close()
    return len(out.getvalue())


run = globals()[f"{peer}_{job}"]
times, processor = [], []
for _ in range(5):
    start, before = time.perf_counter(), time.process_time()
    outcome = run()
    times.append((time.perf_counter() - start) * 1000)
    processor.append((time.process_time() - before) * 1000)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"times": times, "processor": processor, "peakKb": peak, "outcome": outcome}))
