import { instantOf } from "../../shared/api/instant.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Regime } from "../../shared/regime.ts";
import { chainEvent, chainStart } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { RegimeChange } from "../../shared/settings/regimeChange.ts";
import type { Caller } from "../caller.ts";
import {
  countReported,
  findStoredRegime,
  type RegimeEvent,
  type StoredRegime,
  saveRegimeEvent,
} from "../store/regimeEvents.ts";

/** Changes the caller's regime on top of the revision that the person has seen: the regime after it, or why nothing was
 *  changed. What is so already is no change: the answer to it may have been lost. */
export async function changeRegime(
  db: D1Database,
  caller: Caller,
  seen: number,
  judge: (regime: Regime) => Result<RegimeChange | null, Problem>,
): Promise<Result<StoredRegime, Problem>> {
  const stored = await findStoredRegime(db, caller.regime.id);
  const judged = judge(stored.regime);
  if (!judged.ok) return judged;
  const change = judged.value;
  if (change === null) return ok(stored);
  if (stored.revision !== seen) return err(movedProblem(stored));
  const reported = await countReported(db, change.altered);
  if (reported.length > 0) return err({ kind: "period-reported", periods: reported });

  const { id } = caller.regime;
  const definition = JSON.stringify(change.regime);
  const event = eventOf(caller, stored, change, definition);
  switch (await saveRegimeEvent(db, id, event, definition, change)) {
    case "saved":
      return ok({
        ...{ regime: change.regime, definition, revision: stored.revision + 1 },
        events: [...stored.events, event],
      });
    case "moved-on":
      return err(movedProblem(await findStoredRegime(db, id)));
    case "reported": {
      const periods = await countReported(db, change.altered);
      return err({ kind: "period-reported", periods });
    }
  }
}

function eventOf(
  caller: Caller,
  { revision, events }: StoredRegime,
  { move, content, altered }: RegimeChange,
  definition: string,
): RegimeEvent {
  return chainEvent<Omit<RegimeEvent, "hash">>(caller.regime.id, {
    seq: revision,
    change: move,
    by: caller.personId,
    byName: caller.name,
    at: caller.now,
    content: JSON.stringify(content),
    altered: JSON.stringify(altered),
    definitionHash: fingerprint(definition),
    previousHash: events.at(-1)?.hash ?? chainStart,
  });
}

function movedProblem({ events }: StoredRegime): Problem {
  const last = events.at(-1);
  return { kind: "settings-moved", by: last?.byName ?? null, at: last ? instantOf(last.at) : null };
}
