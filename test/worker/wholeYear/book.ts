import type { Period } from "../../../shared/calendar/period.ts";
import { type DataValue, isUnknown, none } from "../../../shared/form/dataValue.ts";
import type { CarriedOrigin, Form } from "../../../shared/form/form.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import type { FiguresByUnit } from "../../../shared/regime.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { milestones } from "../../../shared/regimes/dongHoa2022/milestones.ts";
import type { Values } from "./arithmetic.ts";

/** How a report ended in its period. */
export interface Entered {
  readonly values: Values;
  readonly standing: "submitted" | "approved" | "returned" | "withdrawn";
}

/** Everything that was handed in, kept by hand beside the Worker. */
export type Book = Map<string, Entered>;

export function pageOf(template: string, period: string, unit: string): string {
  return `${template}/${period}/${unit}`;
}

/** What must be carried into a form: by cell its value, or undefined where nobody has supplied it and the cell is the
 *  sender's to fill in. */
export function expectCarried(
  book: Book,
  form: Form,
  period: Period,
  unit: OrgUnitId,
): Map<CellKey, DataValue | undefined> {
  const page = (template: string, when: string, by: string): Values | null => {
    const found = book.get(pageOf(template, when, by));
    return found && found.standing !== "withdrawn" ? found.values : null;
  };
  const filed = (figures: FiguresByUnit, indicator: string) => figures[indicator]?.[unit] ?? null;

  const find = (origin: CarriedOrigin): DataValue | undefined => {
    switch (origin.kind) {
      case "nothing":
        return none;
      case "target":
        return filed(yearFigures.targets, origin.indicator);
      case "figure":
        return (
          filed(
            yearFigures.figures,
            origin.indicator.replace("{last-year}", lastYear(period.id)),
          ) ?? undefined
        );
      case "milestone": {
        const [row, column] = [milestones.rows[origin.indicator], milestones.columns[period.id]];
        if (!row || !column) return null;
        // A plan that has come back registers nothing until it is sent again.
        const registered = book.get(pageOf(milestones.template, "2022P", unit));
        if (registered?.standing === "returned") return null;
        const plan = page(milestones.template, "2022P", unit);
        return known(plan?.get(`${row}/${column}` as CellKey)) ?? null;
      }
      case "report": {
        const isLastYear = origin.cell.period === "last-year";
        const when = isLastYear ? lastYear(period.id) : period.accumulatesAfter;
        const earlier = when === null ? null : page(form.template.id, when, unit);
        // No report of last year is in this system: what is filed counts.
        if (when === null || (isLastYear && !earlier))
          return origin.orElse ? find(origin.orElse) : undefined;
        return known(earlier?.get(origin.cell.key));
      }
      case "elsewhere": {
        const when = origin.period === "plan" ? "2022P" : period.id;
        const other = page(origin.template, when, origin.by?.unit ?? unit);
        const cell = origin.cell.replace("{unit}", unit.replace("-", "_")) as CellKey;
        const value = known(other?.get(cell));
        if (value !== undefined) return value;
        if (origin.orElse) return find(origin.orElse);
        return origin.ifMissing === "blank" ? null : undefined;
      }
    }
  };
  const carried = [...form.cells.values()].flatMap(({ key, content }) =>
    content.kind === "carried" ? [[key, find(content.from)] as const] : [],
  );
  return new Map(carried);
}

/** A source that says nothing, or that it does not know, supplies nothing. */
function known(value: DataValue | undefined): DataValue | undefined {
  return value === undefined || value === null || isUnknown(value) ? undefined : value;
}

function lastYear(period: string): string {
  return period.replace("2022", "2021");
}
