"""Has openpyxl read the charts of our workbooks: where they stand and which cells they are made of.

Usage: readCharts.py FOLDER
"""

import pathlib
import sys
import warnings

import openpyxl
from openpyxl.utils.cell import range_boundaries


def cells_of(book, reference):
    """What stands in the cells that a reference names, sheet and all."""
    name, address = reference.rsplit("!", 1)
    sheet = book[name.strip("'").replace("''", "'")]
    left, top, right, bottom = range_boundaries(address)
    rows = sheet.iter_rows(min_row=top, max_row=bottom, min_col=left, max_col=right)
    return [cell.value for row in rows for cell in row]


def charts_in(path):
    """Every chart of a workbook: its sheet, title, place, bars with their names and figures."""
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book:
        for chart in sheet._charts:
            title = "".join(run.t for run in chart.title.tx.rich.p[0].r)
            corners = (chart.anchor._from.row, chart.anchor.to.row)
            series = [
                (
                    cells_of(book, one.tx.strRef.f),
                    cells_of(book, one.cat.strRef.f),
                    cells_of(book, one.val.numRef.f),
                    # What the file holds for whoever does not work it out.
                    [point.v for point in one.val.numRef.numCache.pt],
                )
                for one in chart.series
            ]
            yield sheet.title, chart.type, title, corners, series


def main(folder):
    # The one thing it is known not to keep: the extension of the bars behind figures.
    warnings.filterwarnings("ignore", message=".*extension is not supported")
    wrong = []
    found = {path.stem: list(charts_in(path)) for path in sorted(pathlib.Path(folder).glob("*.xlsx"))}
    expected = {
        "headline": 1,
        "headline-whole": 1,
        "headline-empty": 1,
        "publication": 1,
        "publication-whole": 1,
    }
    for name, charts in found.items():
        if len(charts) != expected.get(name, 0):
            wrong.append(f"{name}: {len(charts)} charts")
        for sheet, kind, title, (top, bottom), series in charts:
            where = f"{name} {sheet} {title!r}"
            if kind != "bar" or not title or top >= bottom or len(series) != 2:
                wrong.append(f"{where}: {kind}, rows {top} to {bottom}, {len(series)} series")
            for names, categories, figures, stored in series:
                if not names[0] or any(not one for one in categories) or len(figures) != len(categories):
                    wrong.append(f"{where}: {names} {categories} {figures}")
                held = [one for one in figures if isinstance(one, (int, float))]
                if [float(one) for one in stored] != [float(one) for one in held]:
                    wrong.append(f"{where}: cells hold {held}, the chart {stored}")
    missing = [name for name in expected if name not in found]
    wrong += [f"{name}: no such workbook" for name in missing]
    count = sum(len(charts) for charts in found.values())
    print(f"{count} charts of {len(found)} workbooks read by openpyxl, {len(wrong)} faults")
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
