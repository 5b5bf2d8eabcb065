import type { EditionOnWire } from "../../shared/api/editions.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { fingerprintFigures } from "../../shared/rollup/edition.ts";
import type { EditionWish } from "../../shared/rollup/judgeEdition.ts";
import type { Stop } from "../api/client.ts";
import { consolidateForm } from "./consolidation.ts";
import { type Figures, freezeFigures, listEditions } from "./editions.ts";
import { readOverview } from "./overview.ts";
import type { WorkSession } from "./workSession.ts";

/** A form that may be frozen, by the name people know it by. */
export interface FormToFreeze {
  readonly id: string;
  readonly code: string;
  /** Made of several forms. */
  readonly generated: boolean;
}

/** A form with its figures as they were looked at. */
export interface SeenForm {
  readonly form: FormToFreeze;
  readonly figures: Figures;
  /** The last edition; 0 where there is none. */
  readonly after: number;
}

/** Why a form is not frozen: a problem, nothing new since an edition, or the person stopped. */
export type LeftForm = { readonly form: FormToFreeze } & (
  | { readonly why: "problem"; readonly problem: Problem }
  | { readonly why: "unchanged"; readonly number: number }
  /** Our totals and the Worker's are not the same: one of us must not be believed. */
  | { readonly why: "differs" }
  | { readonly why: "stopped" }
);

/** What looking at the forms of a period has found. */
export interface SeenPeriod {
  readonly recipients: readonly string[];
  readonly seen: readonly SeenForm[];
  readonly left: readonly LeftForm[];
}

/** What freezing them came to. */
export interface FrozenPeriod {
  readonly frozen: readonly { readonly form: FormToFreeze; readonly edition: EditionOnWire }[];
  readonly left: readonly LeftForm[];
}

/** Reads the figures of all forms of a period, one after the other: what is frozen is what was seen here. */
export async function lookAtEach(
  session: WorkSession,
  forms: readonly FormToFreeze[],
  period: string,
  onForm: (at: number) => void,
  stop?: Stop,
): Promise<Result<SeenPeriod, Problem>> {
  const listed = await listEditions(session, period, stop);
  if (!listed.ok) return listed;
  const { recipients, editions } = listed.value;
  const seen: SeenForm[] = [];
  const left: LeftForm[] = [];
  for (const [at, form] of forms.entries()) {
    onForm(at + 1);
    const found = await look(session, form, period, stop);
    if (!found.ok) {
      left.push({ form, why: "problem", problem: found.error });
      continue;
    }
    const last = editions.filter(({ template }) => template === form.id).at(-1);
    const figures = found.value;
    if (!hasFigures(figures)) {
      left.push({ form, why: "problem", problem: { kind: "nothing-to-freeze" } });
    } else if (figures.made.differs) left.push({ form, why: "differs" });
    else if (last?.figures === fingerprintFigures(figures.made.reply)) {
      left.push({ form, why: "unchanged", number: last.number });
    } else seen.push({ form, figures, after: last?.number ?? 0 });
  }
  return ok({ recipients, seen, left });
}

/** Freezes forms one after another; what stands against one keeps none of the others back. Stopped, it ends with the form
 *  that is being frozen, and says which are left. */
export async function freezeEach(
  session: WorkSession,
  forms: readonly SeenForm[],
  wish: Omit<EditionWish, "figures">,
  onForm: (at: number, form: FormToFreeze) => void,
  stop?: Stop,
): Promise<FrozenPeriod> {
  const frozen: { form: FormToFreeze; edition: EditionOnWire }[] = [];
  const left: LeftForm[] = [];
  for (const [at, { form, figures, after }] of forms.entries()) {
    if (stop?.aborted) {
      left.push({ form, why: "stopped" });
      continue;
    }
    onForm(at + 1, form);
    const made = await freezeFigures(session, figures, after, wish);
    if (made.ok) frozen.push({ form, edition: made.value });
    else left.push({ form, why: "problem", problem: made.error });
  }
  return { frozen, left };
}

async function look(
  session: WorkSession,
  { id, generated }: FormToFreeze,
  period: string,
  stop: Stop,
): Promise<Result<Figures, Problem>> {
  if (generated) {
    const made = await readOverview(session, id, period, stop);
    return made.ok ? ok({ of: "forms", made: made.value }) : made;
  }
  const made = await consolidateForm(session, id, period, stop);
  return made.ok ? ok({ of: "form", made: made.value }) : made;
}

function hasFigures({ of, made }: Figures): boolean {
  const standings =
    of === "form"
      ? made.units.map(({ standing }) => standing)
      : made.units.flatMap(({ reports }) => [...reports.values()].map(({ standing }) => standing));
  return standings.some(({ kind }) => kind === "counted");
}
