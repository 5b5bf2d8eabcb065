import { env } from "cloudflare:workers";
import * as v from "valibot";
import { expect } from "vitest";
import { ReportReply } from "../../../shared/api/reports.ts";
import { findPeriod, type Period } from "../../../shared/calendar/period.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import type { Problem } from "../../../shared/problem.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { toArray } from "../../../shared/report/valuesArray.ts";
import { verificationCodeOf } from "../../../shared/report/verificationCode.ts";
import { setDemoClock } from "../../../worker/store/demo.ts";
import type { Dice } from "../../support/throwDice.ts";
import type { Person } from "../support/district.ts";
import { formOf, handIn } from "../support/fillForm.ts";
import { problemOf } from "../support/problemOf.ts";
import { answer } from "./answers.ts";
import { fillOut } from "./arithmetic.ts";
import { type Book, type Entered, expectCarried, pageOf } from "./book.ts";

/** What becomes of a report after it was handed in. */
export type Fate = Entered["standing"] | "missing";

export interface Filing {
  readonly template: Template;
  readonly period: Period;
  readonly unit: OrgUnitId;
  readonly reporter: Person;
  readonly reviewer: Person;
  readonly fate: Fate;
  /** The moment it is handed in. */
  readonly at: string;
  readonly late: boolean;
}

/** Opens a form, checks what was carried into it against the book, answers it, hands it in with a code of figures that
 *  were worked out here, and does with it what its fate is. */
export async function file(book: Book, filing: Filing, dice: Dice): Promise<void> {
  const { template, period, unit, reporter, reviewer, fate, late } = filing;
  if (fate === "missing") return;
  const path = `/api/reports/${template.id}/${period.id}/${unit}`;
  await setDemoClock(env.DB, Date.parse(filing.at), Date.now());
  const opened = v.parse(ReportReply, await (await reporter.get(path)).json());
  const form = formOf(template.id, period.id);
  const expected = expectCarried(book, form, period, unit);
  expectOpened(path, opened, expected);

  const entered = answer(
    form,
    period,
    ({ key, content }) =>
      content.kind === "entry" || (content.kind === "carried" && expected.get(key) === undefined),
    dice,
  );
  const carried = [...expected].flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  const values = fillOut(form, new Map([...entered, ...carried]));
  const receipt = await send(filing, opened, form, entered, values);
  expect([path, receipt.version, receipt.late]).toEqual([path, 1, late]);
  book.set(pageOf(template.id, period.id, unit), { values, standing: fate });
  if (fate === "submitted") return;

  const move = { approved: "approve", returned: "return", withdrawn: "withdraw" }[fate];
  const mover = move === "withdraw" ? reporter : reviewer;
  const body = { move, version: 1, reason: "Đã trao đổi qua điện thoại", notes: [] };
  const moved = await mover.send("POST", `${path}/moves`, body);
  if (moved.status !== 200) throw new Error(`${path} ${move}: ${await moved.text()}`);
}

/** What the Worker carries in is what the book says, cell by cell. */
function expectOpened(
  path: string,
  { carried }: ReportReply,
  expected: ReadonlyMap<CellKey, DataValue | undefined>,
): void {
  const theirs = Object.fromEntries<unknown>([
    ...carried.values.map(({ cell, value }) => [cell, value] as const),
    ...carried.missing.map((cell) => [cell, "open"] as const),
  ]);
  const ours = Object.fromEntries(
    [...expected].map(([key, value]) => [key, value === undefined ? "open" : value]),
  );
  expect({ path, carried: theirs }).toEqual({ path, carried: ours });
}

/** Hands in, with a reason for everything that the Worker asks about: figures thrown at random break many rules. */
async function send(
  { template, period, unit, reporter }: Filing,
  { carried }: ReportReply,
  form: Form,
  entered: ReadonlyMap<CellKey, DataValue>,
  values: ReadonlyMap<CellKey, DataValue>,
): Promise<{ version: number; late: boolean }> {
  const path = `/api/reports/${template.id}/${period.id}/${unit}`;
  const identity = { regime: regime.id, template: template.id, period: period.id, unit };
  const dataState = { estimated: false, preliminary: false };
  const input = {
    templateVersion: template.version,
    baseVersion: 0,
    carriedRevision: carried.revision,
    values: toArray(form.template, entered),
    reasons: [] as { violations: string[]; text: string }[],
    withErrors: "Số liệu minh họa, không theo quy tắc",
    dataState,
    code: verificationCodeOf(identity, template.version, dataState, values),
  };
  const first = await handIn(reporter, path, input, `${unit}-a`);
  if (first.status === 201) return first.json();
  const problem = (await problemOf(first)) as Problem;
  if (problem.kind !== "has-violations") throw new Error(`${path}: ${JSON.stringify(problem)}`);
  const violations = problem.violations.map(({ rule }) => rule);
  const reasons = [{ violations, text: "Đang rà soát" }];
  const second = await handIn(reporter, path, { ...input, reasons }, `${unit}-b`);
  if (second.status !== 201) throw new Error(`${path}: ${await second.text()}`);
  return second.json();
}

/** A period of the year, by its id. */
export function periodNamed(id: string): Period {
  const period = findPeriod(regime.calendar, id as Period["id"]);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}
