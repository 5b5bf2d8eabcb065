import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { withFreeNames } from "../../shared/sheet/freeSheetName.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { guideText } from "../../shared/text/fileGuide.ts";
import { periodInFiles } from "../../shared/text/periodNames.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import type { CheckedForm, UnusableForm } from "./checkedForm.ts";
import { checkReport } from "./checkReport.ts";
import { drawGuide } from "./drawGuide.ts";
import { drawReport } from "./drawReport.ts";
import { takenForm } from "./takenForm.ts";
import type { WorkSession } from "./workSession.ts";

/** Sheets that make one file, and under which title. */
export interface TakenFile {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** How many of the forms take along what is typed in this workbook; the others begin with what was sent last. */
  readonly along: number;
  /** What was typed beside a form and finds no place in the file: "ĐH-04 Quý I năm 2022!H30". */
  readonly left: readonly string[];
}

/** Draws reports as the sheets of a file to be filled in anywhere: one by itself, several behind a sheet that guides
 *  through them. What is typed into a form that is open here comes along; nothing is changed here. */
export async function takeReports(
  session: WorkSession,
  paths: readonly ReportPath[],
  stop?: Stop,
  /** Told how many sheets are ready. */
  onDrawn?: (count: number) => void,
): Promise<Result<TakenFile, Problem>> {
  const open = await listOpen(session, stop);
  if (!open.ok) return open;
  const drawn: Sheet[] = [];
  const left: string[] = [];
  let along = 0;
  for (const path of paths) {
    const shown = open.value.find(({ identity }) => identity && isSame(identity, path));
    if (shown?.kind === "unusable") return err(shown.problem);
    const taken = shown
      ? await takenForm(session, shown, stop)
      : await drawAnew(session, path, stop);
    if (!taken.ok) return taken;
    const { sheet } = taken.value;
    drawn.push(sheet);
    left.push(...taken.value.left.map((address) => `${sheet.name}!${address}`));
    if (shown) along += 1;
    onDrawn?.(drawn.length);
  }
  // Whoever has stopped it gets no file.
  stop?.throwIfAborted();
  const sheets = withFreeNames(drawn, [guideText.name]);
  const guide = paths.length > 1 ? [drawGuide(session, paths, sheets)] : [];
  return ok({ title: titleOf(session, paths), sheets: [...guide, ...sheets], along, left });
}

async function drawAnew(session: WorkSession, path: ReportPath, stop: Stop) {
  const drawn = await drawReport(session, path, stop);
  return drawn.ok ? ok({ sheet: drawn.value, left: [] }) : drawn;
}

/** The forms of this workbook as they stand; none where it holds none. */
async function listOpen(
  session: WorkSession,
  stop: Stop,
): Promise<Result<readonly (CheckedForm | UnusableForm)[], Problem>> {
  const checked = await checkReport(session, "what-is-missing", stop);
  if (checked.ok) return ok(checked.value.forms);
  return checked.error.kind === "no-form" ? ok([]) : checked;
}

function isSame(left: ReportPath, { template, period, unit }: ReportPath): boolean {
  return left.template === template && left.period === period && left.unit === unit;
}

/** "ĐH-04 HN - Phường Hòa Vinh - Quý I 2022", "Biểu cần nộp - Phường Hòa Vinh - Kế hoạch 2022, Quý I 2022". */
function titleOf({ facts, library, me }: WorkSession, paths: readonly ReportPath[]): string {
  const [first, second] = paths;
  const report = first && facts.known(first);
  const form =
    report &&
    library.known({
      template: report.template.id,
      templateVersion: report.template.version,
      period: report.period,
    });
  const code = form && !second ? form.template.code.replaceAll("/", " ") : "Biểu cần nộp";
  const periods = new Set(paths.map(({ period }) => periodInFiles(period)));
  return [code, report?.unit.name ?? me.unit.name, [...periods].join(", ")].join(" - ");
}
