import type { FiledReply } from "../../shared/api/filed.ts";
import type { FiledKind, FiledSet, FiledSource } from "../../shared/filing/filed.ts";
import { isSameName } from "../../shared/filing/fileMatrix.ts";
import type { FilingRules, Standards } from "../../shared/filing/filingRules.ts";
import type { NamedUnit } from "../../shared/filing/findPlace.ts";
import type { FilingContext } from "../../shared/filing/judgeFiled.ts";
import type { MatrixSubject } from "../../shared/filing/readLine.ts";
import type { IndicatorId, OrgUnitId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { DividedIndicator } from "../../shared/sheet/matrixLayout.ts";
import type { Stop } from "../api/client.ts";
import type { WorkSession } from "./workSession.ts";

/** What is filed of one kind, and everything that a matrix of it is made of and read with. */
export interface Filed {
  readonly kind: FiledKind;
  readonly year: number;
  /** 0 where nothing is filed. */
  readonly version: number;
  readonly savedBy: string | null;
  readonly savedAt: string | null;
  readonly reason: string | null;
  readonly set: FiledSet;
  readonly indicators: readonly DividedIndicator[];
  readonly wholes: FilingRules["wholes"];
  readonly standards: Standards | null;
  readonly parent: NamedUnit;
  readonly children: readonly NamedUnit[];
  readonly others: readonly NamedUnit[];
}

/** Asks for what is in force. */
export async function findFiled(
  { client, me }: WorkSession,
  kind: FiledKind,
  stop?: Stop,
): Promise<Result<Filed, Problem>> {
  const asked = await client.filed(kind, me.regime.year, stop);
  return asked.ok ? ok(filedOf(asked.value)) : asked;
}

function filedOf(reply: FiledReply): Filed {
  const { kind, year, version, savedBy, savedAt, reason, sources } = reply;
  // The schema has checked every field; only the brands of ids are missing from its types.
  const ofPart = (part: string) =>
    reply.units
      .filter((unit) => unit.part === part)
      .map(({ id, ...unit }) => ({ ...unit, id: id as OrgUnitId }));
  const [parent] = ofPart("whole");
  return {
    ...{ kind, year, version, savedBy, savedAt, reason },
    set: { sources },
    indicators: reply.indicators as DividedIndicator[],
    wholes: reply.wholes,
    standards: reply.standards as Standards | null,
    parent: parent ?? { id: "" as OrgUnitId, code: "", name: "", type: "town" },
    children: ofPart("child"),
    others: ofPart("other"),
  };
}

/** How the indicators are divided, as the domain asks for it. */
function rulesOf({ kind, indicators, wholes, standards }: Filed): FilingRules {
  const divisions = Object.fromEntries(indicators.map(({ id, division }) => [id, division]));
  const none = {};
  return {
    targetSources: [],
    targets: kind === "targets" ? divisions : none,
    baselines: kind === "baselines" ? divisions : none,
    fromTargets: {},
    wholes,
    standards,
  };
}

/** What a matrix of these figures is read with. */
export function subjectOf(filed: Filed): MatrixSubject {
  const { indicators, parent, children, others } = filed;
  return { rules: rulesOf(filed), indicators, parent, children, others };
}

/** What its figures are judged by. */
export function contextOf(filed: Filed): FilingContext {
  const { indicators, parent, children, others } = filed;
  const units = [parent, ...children, ...others].map(({ id }) => id);
  return {
    rules: rulesOf(filed),
    indicators,
    parent: parent.id,
    children: children.map(({ id }) => id),
    units: new Set(units),
  };
}

/** A source with what it files; one that is new files nothing yet. */
export function sourceOf({ set }: Pick<Filed, "set">, name: string): FiledSource {
  const found = set.sources.find((source) => isSameName(source.name, name));
  const document = { number: "", date: null };
  return found ?? { name, document, standard: null, values: {} };
}

/** The name of an indicator, or of a place among the units. */
export function namesIn({ indicators, parent, children, others }: Filed, ownPart: string) {
  const units = [parent, ...children, ...others];
  return {
    indicator: (id: IndicatorId) => indicators.find((one) => one.id === id)?.name ?? id,
    place: (place: string) =>
      place === "own" ? ownPart : (units.find(({ id }) => id === place)?.name ?? place),
  };
}
