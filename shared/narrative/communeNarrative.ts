import type { Form } from "../form/form.ts";
import {
  aheadChapter,
  fieldsChapter,
  sayWindow,
  type ToldWindow,
  topicsChapter,
} from "./chapters.ts";
import { type Block, gap, type NarrativeDocument, paragraph } from "./document.ts";
import { editorNotes } from "./editorNotes.ts";
import { listTold, tellForm } from "./formSection.ts";
import { headlineTable } from "./headlineTable.ts";
import { numberChapters } from "./numbering.ts";
import { type OwnReport, toldInReport } from "./ofReport.ts";
import {
  type PaperInput,
  paperClosing,
  paperFoot,
  paperHead,
  paperLead,
  paperName,
} from "./paper.ts";
import { isAimed, labelOfFigure } from "./toldCells.ts";
import type { ToldFigure } from "./toldFigure.ts";
import { asksInWords, gatherTopics, topicsOf } from "./topics.ts";

/** A form that the unit owes for the period, and its report where one was sent. */
export interface OwedForm {
  readonly form: Form;
  /** Null where nothing stands as sent. */
  readonly report: OwnReport | null;
  /** What is to be said of it to whoever finishes the document: "cần chỉnh sửa". */
  readonly remarks: readonly string[];
}

/** Everything that a unit's own document of a period is made from. */
export interface CommuneInput {
  readonly paper: PaperInput;
  readonly forms: readonly OwedForm[];
  readonly window: ToldWindow;
  readonly asOf: string;
}

/** A unit's report of the period in words, over all its forms. */
export function communeNarrative({ paper, forms, window, asOf }: CommuneInput): NarrativeDocument {
  const told = forms.flatMap(({ form, report }) => (report ? listOf(form, report) : []));
  const aimed = forms.flatMap(({ form, report }) => (report ? aimedOf(form, report) : []));
  const lines = aimed.map((one, index) => ({ number: String(index + 1), told: one }));
  const isSince = [...told, ...aimed].some(({ accumulated }) => accumulated !== null);
  const caption = "Bảng 1. Kết quả thực hiện chỉ tiêu kế hoạch năm";
  const topics = gatherTopics(
    forms.flatMap(({ form, report }) =>
      topicsOf(form, report ? [{ name: null, values: report.values }] : []),
    ),
  );
  const chapters = [
    {
      title: "Kết quả thực hiện chỉ tiêu kế hoạch năm",
      blocks: [
        paragraph("text", ...sayWindow(window, isSince)),
        ...(lines.length > 0
          ? [headlineTable(caption, lines)]
          : [paragraph("text", gap("chưa nộp biểu nào có chỉ tiêu"))]),
      ],
    },
    fieldsChapter(forms.flatMap((owed) => partOf(owed))),
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
      missing: forms.flatMap(({ form, report, remarks }) => {
        const name = `${form.template.code} (${form.template.shortTitle})`;
        const unsent = report ? [] : [`Chưa có trong văn bản: biểu ${name}, chưa nộp.`];
        return [...unsent, ...remarks.map((remark) => `Biểu ${name}: ${remark}.`)];
      }),
    }),
  };
}

function partOf({ form, report }: OwedForm): { title: string; blocks: readonly Block[] }[] {
  const isOnlyWords = asksInWords(form) && listTables(form) === 0;
  if (isOnlyWords) return [];
  const title = form.template.shortTitle;
  if (!report) {
    const words = `biểu ${form.template.code} chưa nộp`;
    return [{ title, blocks: [paragraph("item", gap(words), ".")] }];
  }
  return [{ title, blocks: tellForm(form, (cell, label) => toldInReport(report, cell, label)) }];
}

/** How many tables ask for figures. */
function listTables(form: Form): number {
  return form.tables.filter(({ table }) =>
    [...form.cells.values()].some(
      (cell) =>
        cell.table.id === table.id &&
        cell.measure.type !== "text" &&
        cell.measure.type !== "yes-no",
    ),
  ).length;
}

function listOf(form: Form, report: OwnReport): ToldFigure[] {
  return listTold(form, (cell, label) => toldInReport(report, cell, label));
}

/** What is measured against the year's plan, under the row's own name. */
function aimedOf(form: Form, report: OwnReport): ToldFigure[] {
  const seen = new Set<string>();
  return [...form.cells.values()].flatMap((cell) => {
    const row = `${cell.table.id}/${cell.row.id}`;
    if (cell.column.hidden || !isAimed(cell) || seen.has(row)) return [];
    seen.add(row);
    return [toldInReport(report, cell, labelOfFigure(form, cell))];
  });
}
