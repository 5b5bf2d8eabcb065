import type { ChangesReply } from "../../shared/api/changes.ts";
import type { StandingAnswer } from "../../shared/api/notes.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { type Comparison, compareVersions } from "../../shared/report/noteStanding.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { sayChange } from "../../shared/text/noteStanding.ts";
import type { ChangedCell } from "./changedCells.ts";

type Before = NonNullable<ChangesReply["before"]>;
type Decided = NonNullable<ChangesReply["decided"]>;

/** A new version beside the one that it follows, in the cells of a form. */
export interface NewVersion {
  readonly version: number;
  readonly before: Before;
  readonly decided: Decided | null;
  readonly compared: Comparison<Decided["notes"][number]>;
  /** What came with the form, which the version before was not asked. */
  readonly added: readonly { readonly cell: CellKey; readonly value: DataValue }[];
  readonly answers: readonly StandingAnswer[];
}

/** What the Worker holds of both, compared; null where there is nothing to compare, or the form is of another version. */
export function newVersionOn(form: Form, reply: ChangesReply): NewVersion | null {
  const { template, version, before, values, decided, answers } = reply;
  if (template.version !== form.template.version || !before || !values) return null;
  const was = fromArray(form.template, before.values);
  const is = fromArray(form.template, values);
  if (!was || !is) return null;
  const lacking = new Map(
    before.lacking.map((cell) => [cell as CellKey, is.get(cell as CellKey) ?? null]),
  );
  // What the form did not ask before was changed by nobody.
  const compared = compareVersions(form, decided?.notes ?? [], new Map([...was, ...lacking]), is);
  const added = [...lacking].flatMap(([cell, value]) => {
    const isFilledIn = form.cells.get(cell)?.content.kind !== "computed" && value !== null;
    return isFilledIn ? [{ cell, value }] : [];
  });
  return { version, before, decided, compared, added, answers };
}

/** What is said beside each cell that a version changed, on the sheet. */
export function markChanges(
  form: Form,
  { before, compared: { notes, others } }: NewVersion,
): Map<CellKey, ChangedCell> {
  const noted = notes.flatMap(({ standing }) =>
    standing.kind === "changed" ? [{ cell: standing.cell, ...standing.change }] : [],
  );
  return new Map(
    [...noted, ...others].map(({ cell, ...change }) => {
      const said = sayChange("vi", form, cell, change);
      return [cell, { short: `· ${said}`, long: `· So với bản ${before.version}: ${said}` }];
    }),
  );
}
