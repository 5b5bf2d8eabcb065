import type { Browser, Frame, Page } from "playwright-core";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { hostConversation } from "./hostConversation.ts";
import { hostEvents } from "./hostEvents.ts";
import { type HostFailure, hostFailures } from "./hostFailures.ts";
import { addinOrigin, hostOrigin } from "./hostPage.ts";
import { type HostWorkbook, hostCellAt, newHostSheet, newHostWorkbook } from "./hostWorkbook.ts";
import { readHostSheets } from "./hostXlsx.ts";
import { type PersonEdits, personEdits } from "./personEdits.ts";
import type { RichApiRequest } from "./richApi.ts";
import { type AddinServer, serveFiles } from "./serveFiles.ts";
import { workbookObject } from "./workbookObject.ts";

/** What Excel opens: rows of values by sheet name, or a file; with the add-in's page beside it. */
export interface ExcelInput {
  readonly browser: Browser;
  /** Sheets by name; text that starts with "=" is a formula, whose value is 0 until somebody says otherwise. */
  readonly sheets?: Readonly<Record<string, readonly (readonly CellContent[])[]>>;
  readonly xlsx?: Uint8Array;
  /** What answers for the add-in's origin, and the path of its page there. */
  readonly addin: AddinServer;
  readonly addinPath?: string;
  /** Excel on the web as of ExcelApi 1.15 unless said. */
  readonly requirementSets?: Readonly<Record<string, number>>;
}

/** An Excel of our own with the real Office.js in its task pane. */
export interface OpenExcel extends PersonEdits {
  readonly page: Page;
  readonly frame: Frame;
  readonly workbook: HostWorkbook;
  /** Round trips since the counting began. */
  readonly syncs: number;
  readonly requests: readonly RichApiRequest[];
  /** Characters of all answers since the counting began. */
  readonly answered: number;
  /** Addresses the browser asked for that nobody serves. */
  readonly refused: readonly string[];
  readonly resetCounts: () => void;
  /** Makes the next round trips fail, after letting `after` of them through. */
  readonly failNext: (failure: HostFailure, options?: { after?: number; times?: number }) => void;
  readonly close: () => Promise<void>;
}

/** The sets of Excel on the web that the library knows. */
const webSets = { ExcelApi: 1.15, RichApiRuntime: 1.3, SharedRuntime: 1.1 };

/** Opens a workbook in our Excel and waits until the add-in's page has loaded. */
export async function openExcel(input: ExcelInput): Promise<OpenExcel> {
  const workbook = newHostWorkbook();
  workbook.sheets.push(...sheetsOf(workbook, input));
  workbook.activeId = workbook.sheets[0]?.id ?? "";

  const context = await input.browser.newContext();
  const refused: string[] = [];
  await serveFiles(context, input.addin, input.addinPath ?? "/", refused);
  const page = await context.newPage();

  const failures = hostFailures();
  const events = hostEvents(workbook, (entry) => {
    // The page may be closing; an event nobody hears is no failure.
    page.evaluate(`tell(${JSON.stringify(talk.eventMessage(entry))})`).catch(() => {});
  });
  const talk = hostConversation(
    workbookObject(workbook, events),
    failures,
    input.requirementSets ?? webSets,
  );
  await page.exposeFunction("answerAsHost", talk.answer);
  await page.goto(`${hostOrigin}/`);
  const element = await page.waitForSelector("#addin");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the add-in has no frame");
  await frame.waitForURL(`${addinOrigin}/**`, { waitUntil: "load" });

  return {
    ...personEdits(workbook, events),
    page,
    frame,
    workbook,
    refused,
    requests: talk.requests,
    get syncs() {
      return talk.requests.length;
    },
    get answered() {
      return talk.replyLengths.reduce((sum, length) => sum + length, 0);
    },
    resetCounts: () => {
      talk.requests.splice(0);
      talk.replyLengths.splice(0);
    },
    failNext: (failure, { after = 0, times = 1 } = {}) => {
      failures.letThrough(after);
      failures.failNext(failure, times);
    },
    close: () => context.close(),
  };
}

function sheetsOf(workbook: HostWorkbook, { sheets, xlsx }: ExcelInput) {
  if (xlsx) return readHostSheets(workbook, xlsx);
  return Object.entries(sheets ?? { Sheet1: [] }).map(([name, rows]) => {
    const sheet = newHostSheet(workbook, name);
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        if (value === null) continue;
        const cell = hostCellAt(sheet, row, column);
        const isFormula = typeof value === "string" && value.startsWith("=");
        cell.value = isFormula ? 0 : value;
        cell.formula = isFormula ? value : null;
      }
    }
    return sheet;
  });
}
