import { describe, expect, it } from "vitest";
import type { Form } from "../../../shared/form/form.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { layOutForm } from "../../../shared/sheet/formLayout.ts";
import { paginateForm } from "../../../shared/sheet/pageBreaks.ts";
import type { SheetRow } from "../../../shared/sheet/sheet.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

const millimetre = 72 / 25.4;
/** A4 landscape between the margins of the form. */
const pageHeight = (210 - 20 - 20) * millimetre;

/** A form's pages when every row is so high and its columns fit the page as they are. */
function paginated(form: Form, heightPt: number) {
  const layout = layOutForm(form);
  const rows = Array.from(
    { length: layout.bottom + 10 },
    (): SheetRow => ({ heightPt, cells: [] }),
  );
  return paginateForm(
    form,
    layout,
    rows,
    Array.from({ length: layout.width }, () => 5),
  );
}

function breaksOf(form: Form, heightPt: number): readonly number[] {
  return paginated(form, heightPt).pageBreaks;
}

/** The heights of the pages that breaks make of rows all alike. */
function pagesOf(form: Form, breaks: readonly number[], heightPt: number): number[] {
  const ends = [...breaks, layOutForm(form).bottom + 10];
  return ends.map((end, page) => (end - (breaks[page - 1] ?? 0)) * heightPt);
}

const poverty = formOf(dh04);
const jobs = formOf(dh03);
const longer = (count: number): Template => {
  const [table] = dh03.tables;
  if (!table) throw new Error("no table");
  const extra = Array.from({ length: count }, (_, index) => ({
    ...(table.rows[1] ?? table.rows[0]),
    id: `x${index}`,
  })) as typeof table.rows;
  return { ...dh03, rules: [], tables: [{ ...table, rows: [...table.rows, ...extra] }] };
};

describe("page breaks", () => {
  it("are none where a form fits one page", () => {
    expect(breaksOf(poverty, 10)).toEqual([]);
    expect(breaksOf(jobs, 10)).toEqual([]);
  });

  it("stand before a table that would be cut in two, never inside it", () => {
    const tops = layOutForm(poverty).tables.map(({ headingRow }) => headingRow);
    const breaks = breaksOf(poverty, 17);

    expect(breaks.length).toBeGreaterThan(0);
    expect(breaks.every((row) => tops.includes(row))).toBe(true);
    expect(Math.max(...pagesOf(poverty, breaks, 17))).toBeLessThanOrEqual(pageHeight);
  });

  it("cut a table that is longer than a page, and leave no page higher than the paper", () => {
    const form = formOf(longer(40));
    const { pageBreaks, scale } = paginated(form, 20);
    const shrunk = typeof scale === "number" ? scale / 100 : 1;

    expect(pageBreaks.length).toBeGreaterThan(1);
    const highest = Math.max(...pagesOf(form, pageBreaks, 20));
    expect(highest * shrunk).toBeLessThanOrEqual(pageHeight);
    expect(shrunk).toBeGreaterThanOrEqual(0.64);
  });

  it("repeat the header of a table that goes on, where every page from there on goes on with it", () => {
    const [a, b] = dh04.tables;
    const [line] = a?.rows ?? [];
    if (!a || !b || !line) throw new Error("no table");
    const rows = Array.from({ length: 40 }, (_, index) => ({ ...line, id: `x${index}` }));
    const long = { ...b, id: "B", rows };
    const of = (tables: Template["tables"]) => formOf({ ...dh04, rules: [], tables });

    // The second goes on to the last page, the first does not.
    const behind = of([a, long]);
    const [, second] = layOutForm(behind).tables;
    expect(second && paginated(behind, 20).repeatRows).toEqual([
      second?.labelRows[0],
      second?.numberRow,
    ]);
    // Of two that go on it is the second's: the first's would stand above the second, too.
    const { pageBreaks, repeatRows } = paginated(
      of([
        { ...long, id: "A" },
        { ...long, id: "B" },
      ]),
      20,
    );
    expect([
      pageBreaks.length > 2,
      repeatRows !== null && repeatRows[0] > (pageBreaks[0] ?? 0),
    ]).toEqual([true, true]);
  });

  it("never leave the signatures without three rows of figures above them", () => {
    for (let count = 0; count < 30; count += 1) {
      const form = formOf(longer(count));
      const last = Math.max(...(layOutForm(form).tables[0]?.rowOf.values() ?? []));
      const breaks = breaksOf(form, 20);
      expect(breaks.filter((row) => row > last - 2)).toEqual([]);
    }
  });

  it("never leave a row that only names what follows alone at the foot of a page", () => {
    const { rowOf } = layOutForm(jobs).tables[0] ?? { rowOf: new Map<string, number>() };
    const headings = ["3", "4", "6", "8"].map((id) => (rowOf.get(id) ?? Number.NaN) + 1);
    const breaks = Array.from({ length: 40 }, (_, index) => breaksOf(jobs, 14 + index)).flat();

    expect(breaks.length).toBeGreaterThan(40);
    expect(breaks.filter((row) => headings.includes(row))).toEqual([]);
  });

  it("of the poverty form as it is drawn leave no page higher than its scale allows", () => {
    const sheet = sheetFor(poverty, carriedFor(poverty, "ou-19" as OrgUnitId), new Map());
    const { area, pageBreaks } = sheet.print;
    const wide = sheet.columns
      .slice(area.left, area.right + 1)
      .reduce((sum, { width }) => sum + (width + 0.625) * 6.1, 0);
    const byWidth = Math.min(1, ((297 - 20 - 15) * millimetre) / wide);
    const scale = typeof sheet.print.scale === "number" ? sheet.print.scale / 100 : byWidth;
    expect(scale).toBeLessThanOrEqual(byWidth);
    const ends = [...pageBreaks, area.bottom + 1];
    const heights = ends.map((end, page) =>
      sheet.rows
        .slice(pageBreaks[page - 1] ?? 0, end)
        .reduce((sum, { heightPt, hidden }) => sum + (hidden ? 0 : (heightPt ?? 17)), 0),
    );
    expect(Math.max(...heights) * scale).toBeLessThanOrEqual(pageHeight);
  });
});
