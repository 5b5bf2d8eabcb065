import type { UnitInput, UnitTermsReply } from "../../shared/api/orgUnits.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import { newSurrogate } from "./peopleDraft.ts";
import { typedDay } from "./settingsDraft.ts";
import type { WorkSession } from "./workSession.ts";

export type UnitTerms = UnitTermsReply["units"][number];
export type UnitTerm = UnitTerms["terms"][number];

/** What is being described of a unit: days as they are typed. */
export interface UnitDraft {
  readonly id: string;
  readonly kind: UnitInput["wish"]["kind"];
  /** The first day of what is new, or the last one of what ends. */
  readonly day: string;
  readonly code: string;
  readonly name: string;
  readonly type: UnitTerm["type"];
  readonly parent: string | null;
  readonly reason: string;
  readonly evenOwed: boolean;
}

/** A new unit under another. */
export function newUnit(parent: string): UnitDraft {
  return {
    ...{ id: newSurrogate("ou"), kind: "add", day: "", code: "", name: "", type: "commune" },
    ...{ parent, reason: "", evenOwed: false },
  };
}

/** A unit as it is, to be changed, closed or opened again. */
export function draftOfUnit({ id, terms }: UnitTerms, kind: UnitDraft["kind"]): UnitDraft {
  const last = terms.at(-1);
  return {
    ...{ id, kind, day: "", code: last?.code ?? "", name: last?.name ?? "" },
    ...{ type: last?.type ?? "commune", parent: last?.parent ?? null },
    ...{ reason: "", evenOwed: false },
  };
}

/** Whether a unit has ended by a day. */
export function isClosed({ terms }: UnitTerms, day: string): boolean {
  const until = terms.at(-1)?.validTo ?? null;
  return until !== null && until < day;
}

/** Saves what was described, on top of what was seen. */
export async function saveUnitDraft(
  { client }: WorkSession,
  seen: number,
  draft: UnitDraft,
  stop?: Stop,
): Promise<Result<null, Problem>> {
  const day = typedDay("unit-from", draft.day);
  if (!day.ok) return day;
  if (day.value === null) return err({ kind: "not-a-day", at: "unit-from", text: "" });
  if (draft.reason.trim() === "") return err({ kind: "reason-missing" });
  const { kind, code, name, type, parent, reason, evenOwed } = draft;
  const look = { code: code.trim(), name: name.trim(), type, parent };
  const wish: UnitInput["wish"] =
    kind === "close" ? { kind, lastDay: day.value } : { kind, from: day.value, ...look };
  const administration = await client.administration();
  const saved = await administration.saveUnit(
    draft.id,
    { seen, wish, reason: reason.trim(), evenOwed },
    stop,
  );
  return saved.ok ? ok(null) : saved;
}
