import type { Row } from "../../form/template.ts";
import { rowOfUnit } from "../../form/template.ts";
import type { Measure } from "../../indicator.ts";
import { childrenOn, sectorOf } from "../../orgUnit.ts";
import { town } from "./ofCommunes.ts";
import { orgUnits } from "./orgUnits.ts";
import { row } from "./ownLayout.ts";

const communes = childrenOn(orgUnits, town, "2022-01-01").filter(
  ({ term }) => sectorOf(term.type) !== null,
);

/** A row about each of the ten communes, in the order the units are listed in, for an office that answers about them. */
export function communeRows(measure: Measure): Row[] {
  return communes.map(({ unit, term }, index) =>
    row(`${index + 1}`, term.name, measure, {
      id: rowOfUnit(unit.id),
      spoken: term.name.charAt(0).toLocaleLowerCase("vi") + term.name.slice(1),
      level: 1,
    }),
  );
}

/** Their sum, under them. */
export function townRow(measure: Measure): Row {
  const formula = communes.map(({ unit }) => `@${rowOfUnit(unit.id)}`).join("+");
  return row(`${communes.length + 1}`, "Toàn thị xã", measure, { id: "T", formula });
}
