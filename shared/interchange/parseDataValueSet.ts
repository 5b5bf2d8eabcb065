import { parsePeriodId } from "../calendar/period.ts";
import type { CellKey, PeriodId, TemplateId } from "../ids.ts";
import type { ValueType } from "../indicator.ts";
import { type DataElement, typeOfElement } from "./dataElements.ts";
import type { DataValueOnWire, DataValueSet } from "./dataValueSet.ts";
import type { Figure, FigureCoverage, Scope } from "./figure.ts";
import { periodCodeOf } from "./interchangePeriod.ts";
import { readPlainDecimal } from "./plainDecimal.ts";
import { type AnswerState, valueOf } from "./statedValue.ts";

/** What a data value of DHIS2 says of a figure: the observation, and how much it knows. Names are in its metadata. */
export type Observed = Pick<
  Figure,
  | "template"
  | "cell"
  | "period"
  | "unit"
  | "scope"
  | "type"
  | "value"
  | "estimated"
  | "preliminary"
  | "coverage"
>;

/** The observations of a data value set as we write it, read with its data elements; null where it is none of ours. */
export function parseDataValueSet(
  set: DataValueSet,
  elements: readonly DataElement[],
): Observed[] | null {
  const typeOf = new Map(elements.map((element) => [element.code, typeOfElement(element)]));
  const observed = set.dataValues.map((one) =>
    observedOf(one, typeOf.get(one.dataElement) ?? null),
  );
  return observed.every((one) => one !== null) ? observed : null;
}

function observedOf(wire: DataValueOnWire, type: ValueType | null): Observed | null {
  const [named = "", total] = wire.dataElement.split("#");
  const [base = "", kind] = named.split("@");
  if (parsePeriodId(wire.period) === null || kind !== periodCodeOf(wire.period)) return null;
  const [template = "", ...cell] = base.split("/");
  const marks = marksOf(wire.comment);
  const isFigure = type === "count" || type === "money" || type === "rate";
  const number = wire.value === undefined || !isFigure ? null : readPlainDecimal(wire.value);
  const state = (marks.get("state") ?? "value") as AnswerState;
  const value = type === null ? undefined : valueOf(state, number, wire.value ?? null, type);
  if (type === null || value === undefined) return null;
  return {
    template: template as TemplateId,
    cell: cell.join("/") as CellKey,
    period: wire.period as PeriodId,
    unit: wire.orgUnit,
    scope: (total ?? marks.get("scope") ?? "unit") as Scope,
    ...{ type, value },
    estimated: marks.has("estimated"),
    preliminary: marks.has("preliminary"),
    coverage: coverageOf(marks),
  };
}

/** What stands between the brackets in front of a comment. */
function marksOf(comment = ""): ReadonlyMap<string, string> {
  const [, inside = ""] = /^\[([^\]]*)\]/.exec(comment) ?? [];
  return new Map(
    inside
      .split(" ")
      .filter((mark) => mark !== "")
      .map((mark) => {
        const [name = "", held = ""] = mark.split("=");
        return [name, held];
      }),
  );
}

function coverageOf(marks: ReadonlyMap<string, string>): FigureCoverage | null {
  const held = marks.get("covered");
  if (held === undefined) return null;
  const [covered, expected] = held.split("/").map(Number);
  return {
    covered: covered ?? 0,
    expected: expected ?? 0,
    approved: Number(marks.get("approved")),
    goneOn: Number(marks.get("gone-on") ?? 0),
    own: (marks.get("own") as FigureCoverage["own"]) ?? null,
  };
}
