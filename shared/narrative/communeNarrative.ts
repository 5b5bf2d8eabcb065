import type { Form } from "../form/form.ts";
import { assemble } from "./assemble.ts";
import {
  aheadChapter,
  type Field,
  fieldsChapter,
  sayWindow,
  tasksChapter,
  topicsChapter,
} from "./chapters.ts";
import { type Block, gap, type NarrativeDocument, paragraph } from "./document.ts";
import { hasMore, listTold, type TellCell, tellForm } from "./formSection.ts";
import { headlineTable } from "./headlineTable.ts";
import { type OwnReport, toldInReport } from "./ofReport.ts";
import type { PaperInput } from "./paper.ts";
import { sameDecimals } from "./sameDecimals.ts";
import { asksOfTasks, tellOwnTasks } from "./tasks.ts";
import { isAimed, labelOfFigure } from "./toldCells.ts";
import type { ToldFigure } from "./toldFigure.ts";
import { gatherTopics, topicsOf } from "./topics.ts";
import { type ToldWindow, withinWindow } from "./withinWindow.ts";

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
  const sent = forms.flatMap(({ form, report }) =>
    report ? [tellerOf(form, report, window)] : [],
  );
  const raw = sent.flatMap(({ form, tell }) => listTold(form, tell));
  const alike = sameDecimals(raw);
  const told = raw.map(alike);
  const aimed = sent.flatMap(({ form, tell }) => aimedOf(form, tell)).map(alike);
  const isSince = [...told, ...aimed].some(({ accumulated }) => accumulated !== null);
  const lines = aimed.map((one, index) => ({ number: String(index + 1), told: one }));
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
    fieldsChapter(forms.filter(({ form }) => !asksOfTasks(form)).map((owed) => fieldOf(owed))),
    tasksChapter(forms.filter(({ form }) => asksOfTasks(form)).flatMap((owed) => tasksIn(owed))),
    topicsChapter(topics),
    aheadChapter(),
  ];
  return assemble(paper, chapters, {
    asOf,
    told,
    missing: forms.flatMap(({ form, report, remarks }) => {
      const name = `${form.template.code} (${form.template.shortTitle})`;
      const unsent = report ? [] : [`Chưa có trong văn bản: biểu ${name}, chưa nộp.`];
      return [...unsent, ...remarks.map((remark) => `Biểu ${name}: ${remark}.`)];
    }),
  });

  function fieldOf({ form, report }: OwedForm): Field {
    const { title } = form.template;
    if (!report) return { title, blocks: [unsentOf(form)], more: null };
    const { tell } = tellerOf(form, report, window);
    const blocks = tellForm(form, (cell, label) => alike(tell(cell, label)), null);
    return { title, blocks, more: hasMore(form) ? form.template.code : null };
  }
}

function tasksIn({ form, report }: OwedForm): Block[] {
  return report ? tellOwnTasks(form, report.values) : [unsentOf(form)];
}

function unsentOf({ template }: Form): Block {
  return paragraph("item", gap(`biểu ${template.code} chưa nộp`), ".");
}

/** How a report's figures are told within the days of its period. */
function tellerOf(form: Form, report: OwnReport, window: ToldWindow) {
  const tell: TellCell = (cell, label) => withinWindow(toldInReport(report, cell, label), window);
  return { form, tell };
}

/** What is measured against the year's plan, under the row's own name. */
function aimedOf(form: Form, tell: TellCell): ToldFigure[] {
  const seen = new Set<string>();
  return [...form.cells.values()].flatMap((cell) => {
    const row = `${cell.table.id}/${cell.row.id}`;
    if (cell.column.hidden || !isAimed(cell) || seen.has(row)) return [];
    seen.add(row);
    return [tell(cell, labelOfFigure(form, cell))];
  });
}
