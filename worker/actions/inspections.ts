import type { InspectionInput, InspectionReply, PlanInput } from "../../shared/api/inspections.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import {
  changeInspection,
  type InspectionChange,
} from "../../shared/inspections/changeInspection.ts";
import type { Inspection, UnitFinding } from "../../shared/inspections/inspection.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { chainEvent, chainStart } from "../../shared/report/event.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import {
  findPlanned,
  type InspectionEvent,
  listInspections,
  type PlanKey,
  type StoredInspection,
  saveInspectionEvent,
} from "../store/inspections.ts";
import { listDistrict } from "../store/orgUnits.ts";

/** The chain of everything that was done of a year's plan. */
export function inspectionChainOf({ regimeId, year }: PlanKey): string {
  return `inspections/${regimeId}/${year}`;
}

/** The end of that chain, which the inspections know together. */
export function endOfPlan(plan: readonly StoredInspection[]): StoredInspection | null {
  return plan.reduce<StoredInspection | null>(
    (newest, one) => (newest && newest.seq > one.seq ? newest : one),
    null,
  );
}

const mostRounds = 4;

/** Plans another inspection. Asked again with the same key, it answers with the one that is there. */
export async function planInspection(
  db: D1Database,
  caller: Caller,
  plan: PlanKey,
  { key, ...input }: PlanInput,
): Promise<Result<InspectionReply, Problem>> {
  const units = input.units as OrgUnitId[];
  const wanted = { ...input, units, done: null, followedUp: null, cancelled: null };
  return inRounds(plan, async () => {
    const stored = await listInspections(db, plan);
    const there = stored.find((one) => one.key === key);
    if (there) {
      const planned = await findPlanned(db, plan, there.number);
      const isSame = planned !== null && canonicalOf(JSON.parse(planned)) === canonicalOf(wanted);
      return isSame ? ok(inspectionOnWire(there)) : err({ kind: "idempotency-conflict" });
    }
    const number = (stored.at(-1)?.number ?? 0) + 1;
    return change(db, caller, plan, stored, { number, key, before: null, wanted });
  });
}

/** Changes an inspection on top of the revision that the person has seen. What is so already is no change: the answer to
 *  it may have been lost. */
export async function saveInspection(
  db: D1Database,
  caller: Caller,
  plan: PlanKey,
  number: number,
  { revision, found, ...input }: InspectionInput,
): Promise<Result<InspectionReply, Problem>> {
  const units = input.units as OrgUnitId[];
  return inRounds(plan, async () => {
    const stored = await listInspections(db, plan);
    const before = stored.find((one) => one.number === number);
    if (!before) return err({ kind: "not-found", what: "inspection", id: String(number) });
    const stays = (found as UnitFinding[] | undefined) ?? before.inspection.found ?? [];
    const wanted: Inspection = { ...input, units, ...(stays.length > 0 && { found: stays }) };
    // Whoever does not know of findings cannot take away the units that they are about.
    const isUnseen = stays.some(({ unit }) => units.length < 2 || !units.includes(unit));
    if (
      isUnseen ||
      (before.seq !== revision && canonicalOf(before.inspection) !== canonicalOf(wanted))
    ) {
      return err({ kind: "inspection-moved", by: before.byName, at: instantOf(before.at) });
    }
    return change(db, caller, plan, stored, { number, key: before.key, before, wanted });
  });
}

/** Null where somebody has changed something else of the plan meanwhile: it is decided anew on top of that. */
async function inRounds(
  { regimeId, year }: PlanKey,
  round: () => Promise<Result<InspectionReply | null, Problem>>,
): Promise<Result<InspectionReply, Problem>> {
  for (let count = 1; count <= mostRounds; count += 1) {
    const came = await round();
    if (!came.ok) return came;
    if (came.value) return ok(came.value);
  }
  throw new Error(`the inspections of ${regimeId} in ${year}: they move too fast`);
}

interface Wanted {
  readonly number: number;
  readonly key: string;
  readonly before: StoredInspection | null;
  readonly wanted: Inspection;
}

async function change(
  db: D1Database,
  caller: Caller,
  plan: PlanKey,
  stored: readonly StoredInspection[],
  { number, key, before, wanted }: Wanted,
): Promise<Result<InspectionReply | null, Problem>> {
  const old = before?.inspection ?? null;
  const judged = changeInspection(old, wanted, plan.year, dayOf(caller.now));
  if (!judged.ok) return judged;
  if (before && judged.value === null) return ok(inspectionOnWire(before));
  // A unit that has ended since stays with what concerned it.
  const added = wanted.units.filter((unit) => !old?.units.includes(unit));
  if (added.length > 0) {
    const district = await listDistrict(db, caller.regime.consolidatedBy, caller.day);
    const unknown = added.find((unit) => !district.some(({ id }) => id === unit));
    if (unknown !== undefined) return err({ kind: "not-found", what: "org-unit", id: unknown });
  }
  const event = eventOf(caller, plan, stored, number, judged.value ?? "plan", wanted);
  if (!(await saveInspectionEvent(db, plan, event, key))) return ok(null);
  const { seq, hash: lastHash, byName, at, content } = event;
  return ok(
    inspectionOnWire({ number, seq, lastHash, byName, at, key, content, inspection: wanted }),
  );
}

function eventOf(
  { personId, name, now }: Caller,
  plan: PlanKey,
  stored: readonly StoredInspection[],
  number: number,
  what: InspectionChange,
  inspection: Inspection,
): InspectionEvent {
  const end = endOfPlan(stored);
  return chainEvent<Omit<InspectionEvent, "hash">>(inspectionChainOf(plan), {
    ...{ number, change: what, by: personId, byName: name, at: now },
    seq: (end?.seq ?? 0) + 1,
    content: JSON.stringify(inspection),
    previousHash: end?.lastHash ?? chainStart,
  });
}

/** An inspection as the wire has it. */
export function inspectionOnWire(
  { number, seq, byName, at, inspection }: StoredInspection,
  told: Inspection = inspection,
): InspectionReply {
  const { units, found, ...rest } = told;
  return {
    ...{ number, revision: seq, ...rest, units: [...units], by: byName, at: instantOf(at) },
    ...(found && { found: [...found] }),
  };
}
