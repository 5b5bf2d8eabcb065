import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { smallTemplate } from "../form/smallTemplate.ts";

/** A definition as it comes over the wire. */
function received(template: object): unknown {
  return JSON.parse(JSON.stringify(template));
}

describe("a definition from outside", () => {
  it("keeps which rows belong to which kinds of period", () => {
    const template = smallTemplate({ rowsOfYear: ["b"] });
    expect(v.parse(TemplateSchema, received(template))).toEqual(template);
  });

  it("is refused with half of a character in a name", () => {
    expect(v.is(TemplateSchema, received({ ...smallTemplate(), title: "Biểu \ud83d" }))).toBe(
      false,
    );
  });

  it("is refused where a row names a kind of period that does not exist", () => {
    const template = smallTemplate();
    const weekly = template.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, periodKinds: ["week"] })),
    }));
    expect(v.is(TemplateSchema, received({ ...template, tables: weekly }))).toBe(false);
  });
});
