import type { CellContent } from "../../../shared/sheet/sheet.ts";
import type { Filling } from "./filling.ts";
import type { OwnVerdicts } from "./ownVerdicts.ts";
import type { ProbedSheet } from "./probedSheet.ts";

/** One cell of a sheet in which an engine answers otherwise than the TypeScript rules. */
export interface Disagreement {
  readonly sheet: string;
  readonly kind: string;
  readonly of: string;
  readonly ours: CellContent;
  readonly theirs: CellContent;
  readonly filling: Filling;
}

/** Compares what an engine answers, cell by cell; how many were compared, and which differ: a violation that the sheet has
 *  no check of is one. An engine of another language writes the figures in its sentences another way. */
export function compareAnswers(
  { judged, probes }: ProbedSheet,
  filling: Filling,
  { answers, unseen }: OwnVerdicts,
  theirs: readonly CellContent[],
  sameLanguage: boolean,
): { readonly compared: number; readonly found: readonly Disagreement[] } {
  const sheet = `${judged.name}, ${judged.variant}`;
  const found: Disagreement[] = unseen.map((of) => {
    return { sheet, kind: "verdict", of, ours: 1, theirs: "", filling };
  });
  let compared = unseen.length;
  probes.forEach(({ kind, of }, index) => {
    const ours = answers[index] ?? null;
    if (ours === null) return;
    compared += 1;
    const their = theirs[index] ?? "";
    if (isSameAnswer(ours, their, sameLanguage)) return;
    found.push({ sheet, kind, of, ours, theirs: their, filling });
  });
  return { compared, found };
}

/** Whether two answers are the same: figures within the tolerance of `.ci/slow/compareRecalculated.py`, texts however
 *  their accents are composed, and the figures in them however a program of another language writes them. */
export function isSameAnswer(
  ours: CellContent,
  theirs: CellContent,
  sameLanguage: boolean,
): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return isClose(ours, theirs);
  if (typeof ours !== "string" || typeof theirs !== "string") return ours === theirs;
  const [one, other] = [ours, theirs].map((text) => kept(text.normalize("NFC")));
  if (one === other) return true;
  return !sameLanguage && isSameSentence(one ?? "", other ?? "");
}

function isClose(ours: number, theirs: number): boolean {
  const most = Math.max(1e-9 * Math.max(Math.abs(ours), Math.abs(theirs)), 1e-12);
  return Math.abs(ours - theirs) <= most;
}

/** A sentence in which a figure has no more digits than a spreadsheet keeps of it. */
function kept(text: string): string {
  return text.replace(/\d{1,3}(?:[.,]\d{3}){5,}/g, (figure) =>
    Number(figure.replace(/[.,]/g, "")).toPrecision(15),
  );
}

/** Whether two sentences are the same but for how their figures are written: with other marks, a nothing that was rounded
 *  from below it with its sign, and what is beyond the fifteen digits that a spreadsheet keeps. */
function isSameSentence(left: string, right: string): boolean {
  const [one = "", other = ""] = [left, right].map((text) =>
    text.replace(/-(?=0(?:[.,]0+)?(?![\d.,]*\d))/g, ""),
  );
  const figure = /\d(?:[\d.,]*\d)?/g;
  const words = (text: string) => text.replace(figure, "#");
  const digitsOf = (text: string) =>
    (text.match(figure) ?? []).map((digits) => digits.replace(/[.,]/g, ""));
  const others = digitsOf(other);
  return (
    words(one) === words(other) &&
    digitsOf(one).every((digits, at) => isKept(digits, others[at] ?? ""))
  );
}

function isKept(digits: string, other: string): boolean {
  const most = Number(digits) * 1e-14;
  return digits.length === other.length && Math.abs(Number(digits) - Number(other)) <= most;
}
