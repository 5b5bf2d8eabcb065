import { describe, expect, it } from "vitest";
import { compareTemplates } from "../../../shared/administration/compareTemplates.ts";
import type { Row, Table, Template } from "../../../shared/form/template.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";

const nothing = { cells: { added: 0, removed: 0 }, parts: [], rules: [], other: [] };

/** The poverty form with another first table. */
function withTable(change: (table: Table) => Table): Template {
  const [first, ...others] = dh04.tables;
  if (!first) throw new Error("the form has no table");
  return { ...dh04, version: 2, tables: [change(first), ...others] };
}

const [table] = dh04.tables;
const rows = table?.rows ?? [];
const columns = table?.columns ?? [];
const [hh, nk] = rows;

describe("a version of a form against the one before", () => {
  it("changes nothing where only its number is another", () => {
    expect(compareTemplates(dh04, { ...dh04, version: 2 })).toEqual(nothing);
  });

  it("has lost a row, with a cell for each column", () => {
    const after = withTable((one) => ({ ...one, rows: rows.slice(1) }));

    expect(compareTemplates(dh04, after)).toEqual({
      ...nothing,
      cells: { added: 0, removed: columns.length },
      parts: [{ table: "A", kind: "row", id: "hh", label: hh?.label, fate: "removed" }],
    });
  });

  it("has a new row, which moves none of the others", () => {
    const own = { ...(hh as Row), id: "new", label: "Hộ mới" };
    const after = withTable((one) => ({ ...one, rows: [own, ...rows] }));

    expect(compareTemplates(dh04, after)).toEqual({
      ...nothing,
      cells: { added: columns.length, removed: 0 },
      parts: [{ table: "A", kind: "row", id: "new", label: "Hộ mới", fate: "added" }],
    });
  });

  it("has moved the one column that stands elsewhere, and no other", () => {
    const [first, ...others] = columns;
    const after = withTable((one) => ({ ...one, columns: first ? [...others, first] : [] }));

    expect(compareTemplates(dh04, after).parts).toEqual([
      { table: "A", kind: "column", id: first?.id, label: first?.label, fate: "moved" },
    ]);
  });

  it("tells a figure that is made otherwise from one that is only worded otherwise", () => {
    const after = withTable((one) => ({
      ...one,
      rows: rows.map((row) => {
        if (row.id === "hh") return { ...row, label: "Hộ nghèo (mới)" };
        return row.id === "nk" ? { ...row, formula: "@hh" } : row;
      }),
    }));

    expect(compareTemplates(dh04, after).parts).toEqual([
      { table: "A", kind: "row", id: "hh", label: "Hộ nghèo (mới)", fate: "reworded" },
      { table: "A", kind: "row", id: "nk", label: nk?.label, fate: "changed" },
    ]);
  });

  it("names the rules and whatever else is another", () => {
    const [first, second, ...others] = dh04.rules;
    const rules = [...(first ? [{ ...first, importance: "info" as const }] : []), ...others];

    expect(compareTemplates(dh04, { ...dh04, version: 2, title: "Khác", rules })).toEqual({
      ...nothing,
      rules: [first?.id, second?.id],
      other: ["title"],
    });
  });
});
