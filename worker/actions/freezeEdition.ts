import type { EditionInput } from "../../shared/api/editions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { PeriodId, TemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { chainEvent, chainStart, type ReportEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { moveReport } from "../../shared/report/life.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type Edition, type EditionKey, editionsIdOf } from "../../shared/rollup/edition.ts";
import { judgeEdition, readWish, type SentUp } from "../../shared/rollup/judgeEdition.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { findLatestEdition, type ListedEdition, saveEdition } from "../store/editions.ts";
import type { ReportKey } from "../store/rows.ts";
import { type FiguresToFreeze, gatherFigures, type SeenReport } from "./figuresToFreeze.ts";
import { reportIdOf } from "./versionChange.ts";

/** Whom a regime's editions may be sent to. */
export function recipientsOf({ editionsTo, onwardTo }: Caller["regime"]): readonly string[] {
  return editionsTo ?? onwardTo;
}

/** Freezes the figures that somebody has seen as the next edition, and with them every approved report they are made of:
 *  all of it or, where anything has moved on, nothing. The same asked again is answered with what it has made. */
export async function freezeEdition(
  db: D1Database,
  caller: Caller,
  unit: UnitToday,
  { template, period }: { readonly template: string; readonly period: string },
  input: EditionInput,
): Promise<Result<ListedEdition, Problem>> {
  const key: EditionKey = {
    ...{ template: template as TemplateId, period: period as PeriodId },
    unit: unit.id,
  };
  const latest = await findLatestEdition(db, key);
  const recipients = recipientsOf(caller.regime);
  if (latest && latest.seq === input.after + 1 && isDone(caller, latest, input)) return ok(latest);
  if ((latest?.seq ?? 0) < input.after) {
    const id = `${template}/${period}/${input.after}`;
    return err({ kind: "not-found", what: "edition", id });
  }
  if (latest && latest.seq !== input.after) return err(takenProblem(latest));

  const gathered = await gatherFigures(db, caller, unit, template, period);
  if (!gathered.ok) return gathered;
  const figures = gathered.value;
  const sent = judgeEdition(input, {
    ...{ figures: figures.figures, concerns: figures.concerns },
    ...{ counted: figures.coverage.counted, recipients, today: dayOf(caller.now) },
  });
  if (!sent.ok) return sent;

  const content = JSON.stringify(figures.content);
  const edition = editionOf(caller, key, latest, figures, sent.value, content);
  const frozen = figures.reports.flatMap((report) => freezeOf(caller, report, edition));
  if (await saveEdition(db, key, { edition, content }, frozen)) return ok(edition);
  // Whoever was faster has frozen the reports, too.
  const faster = await findLatestEdition(db, key);
  if (!faster || faster.seq < edition.seq) return err({ kind: "figures-changed" });
  return isDone(caller, faster, input) ? ok(faster) : err(takenProblem(faster));
}

/** Whether the newest edition is the very one that is asked for: its answer was lost, and it comes again. */
function isDone(caller: Caller, latest: ListedEdition, input: EditionInput): boolean {
  const { to, document, reason, by, figures } = latest;
  const wanted = readWish(input, recipientsOf(caller.regime));
  return (
    by === caller.personId &&
    figures === input.figures &&
    canonicalOf({ to, document, reason }) === canonicalOf(wanted)
  );
}

function editionOf(
  caller: Caller,
  key: EditionKey,
  latest: ListedEdition | null,
  { figures, coverage, grounds, reports }: FiguresToFreeze,
  sent: SentUp,
  content: string,
): Edition {
  return chainEvent<Omit<Edition, "hash">>(editionsIdOf(caller.regime.id, key), {
    seq: (latest?.seq ?? 0) + 1,
    by: caller.personId,
    byName: caller.name,
    at: caller.now,
    ...sent,
    coverage,
    grounds,
    reports: reports.map(({ reference }) => reference),
    figures,
    content: fingerprint(content),
    previousHash: latest?.hash ?? chainStart,
  });
}

/** The move of a report that an edition freezes; none where it is frozen already, or nobody answers for it. */
function freezeOf(
  caller: Caller,
  { key, reference, lastHash }: SeenReport,
  { hash }: Edition,
): { readonly key: ReportKey; readonly event: ReportEvent }[] {
  const { state, version, seq } = reference;
  if (state === null || lastHash === null || version === 0) return [];
  if (!moveReport({ state }, "freeze", caller.role, null).ok) return [];
  const event = chainEvent<Omit<ReportEvent, "hash">>(reportIdOf(caller.regime.id, key), {
    ...{ seq: seq + 1, move: "freeze", version, by: caller.personId, at: caller.now },
    ...{ reason: null, content: hash, previousHash: lastHash },
  });
  return [{ key, event }];
}

function takenProblem({ seq, byName, at }: ListedEdition): Problem {
  return { kind: "edition-taken", number: seq, by: byName, at: instantOf(at) };
}
