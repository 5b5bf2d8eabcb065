import type { Form } from "../form/form.ts";
import { isExpected } from "../rollup/standing.ts";
import { sayVerdict } from "../text/verdict.ts";
import { assemble } from "./assemble.ts";
import {
  aheadChapter,
  type Field,
  fieldsChapter,
  sayWindow,
  tasksChapter,
  topicsChapter,
} from "./chapters.ts";
import { type Block, gap, type NarrativeDocument, type Piece, paragraph } from "./document.ts";
import { hasMore, listTold, type TellCell, tellForm } from "./formSection.ts";
import { type Headline, headlineLines } from "./headlineLines.ts";
import { type HeadlineLine, headlineTable } from "./headlineTable.ts";
import { type ConsolidatedReport, toldInConsolidation } from "./ofConsolidation.ts";
import type { PaperInput } from "./paper.ts";
import { sameDecimals } from "./sameDecimals.ts";
import { figure } from "./sayAmount.ts";
import { asksOfTasks, countDone, tellTasksOf } from "./tasks.ts";
import { type Coverage, isKnown } from "./toldFigure.ts";
import { gatherTopics, topicsOf } from "./topics.ts";
import { sayUsualMissing, usualMissing } from "./usualMissing.ts";
import { type ToldWindow, withinWindow } from "./withinWindow.ts";

/** A form over all units that owe it, with what is to be said of it to whoever finishes the document. */
export interface FormOverUnits extends ConsolidatedReport {
  readonly remarks: readonly string[];
  /** Whether its figures are told, or only what was written in it: offices supply what others' are compared with. */
  readonly tellsFigures: boolean;
}

/** Everything that the document of a district is made from. */
export interface DistrictInput {
  readonly paper: PaperInput;
  /** Null where the regime makes no overview of the period. */
  readonly headline: Headline | null;
  readonly forms: readonly FormOverUnits[];
  readonly window: ToldWindow | null;
  readonly asOf: string;
  readonly parentKind: string;
  /** Said to whoever finishes the document, before what is missing. */
  readonly warnings: readonly string[];
}

/** The report of a period in words, over all units of a district. */
export function districtNarrative(input: DistrictInput): NarrativeDocument {
  const { paper, headline, forms, window, asOf, warnings } = input;
  const ofFields = forms.filter(({ form, tellsFigures }) => tellsFigures && !asksOfTasks(form));
  const raw = ofFields.filter(isSent).flatMap((one) => listTold(one.form, tellerOf(one, window)));
  const rawLines = headline ? headlineLines(headline, forms, input.parentKind) : [];
  const rawHeadline = rawLines.map(({ told }) => withinWindow(told, window));
  const alike = sameDecimals([...raw, ...rawHeadline]);
  const inForms = raw.map(alike);
  const lines = rawLines.map(({ number, told }) => ({
    number,
    told: alike(withinWindow(told, window)),
  }));
  const notAsked = lines.map(({ told }) => told).filter(({ asked }) => !asked);
  const isSince = [...raw, ...rawHeadline].some((one) => one.accumulated !== null && isKnown(one));
  const usual = usualMissing(inForms);
  const chapters = [
    {
      title: "Kết quả thực hiện các chỉ tiêu chủ yếu",
      blocks: [
        ...(window ? [paragraph("text", ...sayWindow(window, isSince))] : []),
        ...(usual ? [paragraph("text", ...sayUsualMissing(usual))] : []),
        ...(headline
          ? [...sayVerdicts(lines), headlineTable("Bảng 1. Các chỉ tiêu chủ yếu", lines)]
          : []),
      ],
    },
    fieldsChapter(ofFields.map((one) => fieldOf(one, usual))),
    tasksChapter(tellTasks(forms)),
    topicsChapter(gatherTopics(forms.flatMap((one) => topicsOf(one.form, writersOf(one))))),
    aheadChapter(),
  ];
  return assemble(paper, chapters, {
    asOf,
    told: [...notAsked, ...inForms],
    missing: [
      ...warnings,
      ...forms.flatMap(({ form, remarks }) =>
        remarks.map((remark) => `Biểu ${nameOf(form)}: ${remark}.`),
      ),
    ],
  });

  function fieldOf(report: FormOverUnits, missing: Coverage | null): Field {
    const { form } = report;
    const { title, code } = form.template;
    if (!isSent(report)) {
      const words = `chưa đơn vị nào nộp biểu ${code}`;
      return { title, blocks: [paragraph("item", gap(words), ".")], more: null };
    }
    const tell = tellerOf(report, window);
    const blocks = tellForm(form, (cell, label) => alike(tell(cell, label)), missing);
    return { title, blocks, more: hasMore(form) ? code : null };
  }
}

/** How a form's totals are told within the days of its period. */
function tellerOf(report: FormOverUnits, window: ToldWindow | null): TellCell {
  return (cell, label) => withinWindow(toldInConsolidation(report, cell, label), window);
}

/** What the offices have done, each in a paragraph; then of the communes' tasks how many have done each, and in whose
 *  words. */
function tellTasks(forms: readonly FormOverUnits[]): Block[] {
  const ofTasks = forms.filter(({ form }) => asksOfTasks(form));
  const offices = ofTasks
    .filter(({ tellsFigures }) => !tellsFigures)
    .flatMap((one) => tellTasksOf(one.form, writersOf(one)));
  const communes = ofTasks
    .filter(({ tellsFigures }) => tellsFigures)
    .flatMap((one): Block[] => {
      const owing = one.units.filter(isExpected);
      const writers = writersOf({ ...one, units: owing });
      const blocks = [...countDone(one.form, writers), ...tellTasksOf(one.form, writers)];
      return blocks.length > 0 ? [headingOf(one.form.template.title), ...blocks] : [];
    });
  return [
    ...(offices.length > 0 ? [headingOf("Các cơ quan, đơn vị"), ...offices] : []),
    ...communes,
  ];
}

function headingOf(text: string): Block {
  return { kind: "heading", level: 2, text };
}

/** How many of the principal figures stand how, in the words of their verdicts. */
function sayVerdicts(lines: readonly HeadlineLine[]): Block[] {
  const asked = lines.filter(({ told }) => told.asked);
  // As the table says it: what is met by an estimate only is not counted as met.
  const said = new Map<string, number>();
  for (const { told } of asked) {
    if (!told.verdict) continue;
    const words = sayVerdict(told.verdict);
    said.set(words, (said.get(words) ?? 0) + 1);
  }
  const judged = [...said.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...said].flatMap(([words, count]): Piece[] => [
    "; ",
    figure(count, 0),
    ` chỉ tiêu ${words}`,
  ]);
  const open: Piece[] =
    asked.length > judged
      ? ["; ", figure(asked.length - judged, 0), " chỉ tiêu chưa xếp loại trong kỳ này"]
      : [];
  const all = [...parts, ...open].slice(1);
  if (judged === 0) return [];
  const whole = figure(asked.length, 0);
  return [paragraph("text", "Trong ", whole, " chỉ tiêu chủ yếu có: ", ...all, ".")];
}

/** Whether anybody has answered anything of a form. */
function isSent({ figures }: FormOverUnits): boolean {
  return figures.some(({ total }) => total.covered > 0 || total.own === "in");
}

function writersOf({ units, own }: FormOverUnits) {
  return [...units, ...(own ? [own] : [])].map(({ name, values, standing }) => ({
    name,
    values: standing.kind === "counted" ? values : new Map(),
  }));
}

function nameOf({ template: { code, shortTitle } }: Form): string {
  return `${code} (${shortTitle})`;
}
