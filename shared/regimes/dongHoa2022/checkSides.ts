import type { CellKey, OrgUnitId, TemplateId } from "../../ids.ts";
import type { CrossCheck, CrossSide } from "../../rollup/crossCheck.ts";

/** As much of a form as a source of figures is named by. */
interface Form {
  readonly id: TemplateId;
  readonly code: string;
}

type Period = "same" | "plan";

function codeOf({ code }: Form): string {
  return code.split("/")[0] ?? code;
}

/** A figure that every commune reports itself. */
export function communes(form: Form, cells: string, period: Period = "same"): CrossSide {
  const name = `xã, phường (${codeOf(form)})`;
  return { kind: "children", name, template: form.id, period, cells: [cells as CellKey] };
}

/** A figure that one office reports, of each commune where the cell says so. */
export function office(
  name: string,
  by: string,
  form: Form,
  cell: string,
  period: Period = "same",
) {
  return {
    kind: "supplier",
    name: `${name} (${codeOf(form)})`,
    template: form.id,
    by: by as OrgUnitId,
    period,
    cells: [cell],
  } as const satisfies CrossSide;
}

/** Two sources of the same thing, compared commune by commune and exactly unless more is said. */
export function check(
  id: string,
  title: string,
  unit: string,
  left: CrossSide,
  right: CrossSide,
  instruction: string,
  more: Partial<CrossCheck> = {},
): CrossCheck {
  return {
    ...{ id, title, unit, decimals: 0, each: "unit", left, right },
    ...{ tolerance: { absolute: 0, percent: 0 }, importance: "warning", instruction },
    periodKinds: null,
    ...more,
  };
}
