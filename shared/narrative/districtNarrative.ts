import type { Form } from "../form/form.ts";
import { sayVerdict } from "../text/verdict.ts";
import {
  aheadChapter,
  fieldsChapter,
  sayWindow,
  type ToldWindow,
  topicsChapter,
} from "./chapters.ts";
import { type Block, gap, type NarrativeDocument, type Piece, paragraph } from "./document.ts";
import { editorNotes } from "./editorNotes.ts";
import { listTold, tellForm } from "./formSection.ts";
import { type Headline, headlineLines } from "./headlineLines.ts";
import { type HeadlineLine, headlineTable } from "./headlineTable.ts";
import { numberChapters } from "./numbering.ts";
import { type ConsolidatedReport, toldInConsolidation } from "./ofConsolidation.ts";
import {
  type PaperInput,
  paperClosing,
  paperFoot,
  paperHead,
  paperLead,
  paperName,
} from "./paper.ts";
import { figure } from "./sayAmount.ts";
import type { Coverage } from "./toldFigure.ts";
import { gatherTopics, topicsOf } from "./topics.ts";
import { besideUsual, sayUsualMissing, usualMissing } from "./usualMissing.ts";

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
  const lines = headline ? headlineLines(headline, forms, input.parentKind) : [];
  const topics = gatherTopics(forms.flatMap((one) => topicsOf(one.form, writersOf(one))));
  const inForms = forms.filter((one) => one.tellsFigures && isSent(one)).flatMap(toldIn);
  const inHeadline = lines.map(({ told }) => told);
  const told = [...inHeadline.filter((one) => !one.asked), ...inForms];
  const isSince = [...inHeadline, ...inForms].some(({ accumulated }) => accumulated !== null);
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
    fieldsChapter(
      forms.filter(({ tellsFigures }) => tellsFigures).map((one) => partOf(one, usual)),
    ),
    topicsChapter(topics),
    aheadChapter(),
  ];
  return {
    name: paperName(paper),
    head: paperHead(paper),
    blocks: [
      ...paperLead(paper).map((pieces) => paragraph("text", ...pieces)),
      ...numberChapters(chapters),
      paragraph("text", ...paperClosing(paper)),
    ],
    foot: paperFoot(paper),
    notes: editorNotes({
      asOf,
      told,
      illustrative: paper.illustrative,
      missing: [
        ...warnings,
        ...forms.flatMap(({ form, remarks }) =>
          remarks.map((remark) => `Biểu ${nameOf(form)}: ${remark}.`),
        ),
      ],
    }),
  };
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

function partOf(
  report: FormOverUnits,
  usual: Coverage | null,
): { title: string; blocks: readonly Block[] } {
  const { form } = report;
  const title = form.template.shortTitle;
  const words = `chưa đơn vị nào nộp biểu ${form.template.code}`;
  if (!isSent(report)) return { title, blocks: [paragraph("item", gap(words), ".")] };
  return {
    title,
    blocks: tellForm(form, (cell, label) =>
      besideUsual(toldInConsolidation(report, cell, label), usual),
    ),
  };
}

/** Whether anybody has answered anything of a form. */
function isSent({ figures }: FormOverUnits): boolean {
  return figures.some(({ total }) => total.covered > 0 || total.own === "in");
}

function toldIn(report: FormOverUnits) {
  return listTold(report.form, (cell, label) => toldInConsolidation(report, cell, label));
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
