import type { CellReference } from "../form/form.ts";

/** A cell of another form or period on the wire: "dh-04/A/hh/9", "A/hh/9[previous]". */
export function referenceNameOf({ key, template, period }: CellReference): string {
  return `${template === null ? "" : `${template}/`}${key}${period === null ? "" : `[${period}]`}`;
}
