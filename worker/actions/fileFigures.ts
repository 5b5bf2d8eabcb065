import type { FiledInput, FiledReceipt } from "../../shared/api/filed.ts";
import { instantOf } from "../../shared/api/instant.ts";
import {
  chainFiled,
  chainNameOf,
  type FiledKey,
  type FiledVersion,
} from "../../shared/filing/filedVersion.ts";
import {
  type FiledChange,
  fileMatrix,
  isSameName,
  listFiledChanges,
} from "../../shared/filing/fileMatrix.ts";
import { listFiledIndicators } from "../../shared/filing/filingRules.ts";
import { type FilingContext, judgeFiled } from "../../shared/filing/judgeFiled.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { isInForce, isTerritory } from "../../shared/orgUnit.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { fingerprint, shortFingerprint } from "../../shared/report/fingerprint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { findNewest, saveFiled } from "../store/filed.ts";
import { listUnitsOfYear, setIn } from "./filedReply.ts";

/** One source's matrix as it was sent. */
export interface Filing {
  readonly key: FiledKey;
  readonly input: FiledInput;
  readonly idempotencyKey: string;
  /** The versions that If-Match names, where it came. */
  readonly ifMatch: readonly number[] | null;
}

/** Files a source's matrix as one new version, or nothing of it; the same sent again is answered the same. */
export async function fileFigures(
  db: D1Database,
  caller: Caller,
  filing: Filing,
): Promise<Result<FiledReceipt, Problem>> {
  const decided = await decide(db, caller, filing);
  if (!decided.ok) return decided;
  const { version, isNew } = decided.value;
  if (!isNew || (await saveFiled(db, version))) return ok(receiptOf(version));
  // Somebody was faster, perhaps with this very matrix: what is stored now decides.
  const again = await decide(db, caller, filing);
  if (!again.ok) return again;
  if (again.value.isNew) throw new Error(`${chainNameOf(filing.key)}: the version was not taken`);
  return ok(receiptOf(again.value.version));
}

async function decide(
  db: D1Database,
  caller: Caller,
  { key, input, idempotencyKey, ifMatch }: Filing,
): Promise<Result<{ version: FiledVersion; isNew: boolean }, Problem>> {
  const { newest, repeated } = await findNewest(db, key, idempotencyKey);
  const bodyHash = fingerprint(canonicalOf(input));
  if (repeated) {
    return repeated.bodyHash === bodyHash
      ? ok({ version: repeated, isNew: false })
      : err({ kind: "idempotency-conflict" });
  }
  const units = await listUnitsOfYear(db, caller);
  const context = contextOf(caller, key, units);
  const before = setIn(newest);
  const after = fileMatrix(before, { ...input.source, values: input.values });
  const current = newest?.version ?? 0;
  if (input.baseVersion !== current || (ifMatch !== null && !ifMatch.includes(current))) {
    return err(stale(key, newest, listFiledChanges(before, after), context, units));
  }
  const source = after.sources.find(({ name }) => isSameName(name, input.source.name));
  if (!source) throw new Error("a matrix was filed under no source");
  const problem = judgeFiled(
    { ...input.source, values: input.values },
    source,
    input.reason,
    context,
  );
  if (problem) return err(problem);
  const version = chainFiled(newest, {
    ...key,
    ...{ idempotencyKey, bodyHash, by: caller.personId, byName: caller.name, at: caller.now },
    reason: input.reason?.trim() || null,
    content: JSON.stringify(after),
  });
  return ok({ version, isNew: true });
}

function contextOf(
  { regime, day }: Caller,
  { kind }: FiledKey,
  units: readonly UnitToday[],
): FilingContext {
  const { filing: rules, consolidatedBy: parent } = regime;
  const children = units.filter(
    (unit) => unit.parent === parent && isTerritory(unit.type) && isInForce(unit, day),
  );
  return {
    rules,
    indicators: listFiledIndicators(kind, rules, regime.indicators),
    parent,
    children: children.map(({ id }) => id),
    units: new Set<OrgUnitId>(units.map(({ id }) => id)),
  };
}

/** Enough to see what has happened; the matrix itself shows the rest. */
const mostNamed = 20;

/** What differs between the figures in force and those that were sent on top of older ones. */
function stale(
  { kind }: FiledKey,
  newest: FiledVersion | null,
  changes: readonly FiledChange[],
  { indicators }: FilingContext,
  units: readonly UnitToday[],
): Problem {
  const named = changes.slice(0, mostNamed).map(({ indicator, place, ...change }) => ({
    ...change,
    indicator: indicators.find(({ id }) => id === indicator)?.name ?? indicator,
    place: units.find(({ id }) => id === place)?.name ?? place,
  }));
  return {
    kind: "figures-moved",
    what: kind,
    version: newest?.version ?? 0,
    savedBy: newest?.byName ?? null,
    savedAt: newest && instantOf(newest.at),
    changes: named,
    count: changes.length,
  };
}

/** Made of the version alone, so that it never changes. */
function receiptOf(filed: FiledVersion): FiledReceipt {
  const { version, byName, at, hash } = filed;
  return {
    number: shortFingerprint(canonicalOf([chainNameOf(filed), version, hash])),
    version,
    savedBy: byName,
    savedAt: instantOf(at),
  };
}
