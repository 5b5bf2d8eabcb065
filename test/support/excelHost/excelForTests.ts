import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchBrowser } from "../browser.ts";
import {
  buildAddinScript,
  type ExcelWorkbookInput,
  type OpenExcelWorkbook,
  openExcelWorkbook,
} from "./openExcelWorkbook.ts";

/** Opens Excel for the test that runs, in one browser for the whole file; both are closed when done. */
export function excelForTests(): (input?: ExcelWorkbookInput) => Promise<OpenExcelWorkbook> {
  let browser: Browser;
  let script: string;
  const opened: OpenExcelWorkbook[] = [];
  beforeAll(async () => {
    [browser, script] = await Promise.all([launchBrowser(), buildAddinScript()]);
  });
  afterEach(async () => {
    for (const { excel } of opened.splice(0)) await excel.close();
  });
  afterAll(() => browser.close());
  return async (input = {}) => {
    const one = await openExcelWorkbook(browser, script, input);
    opened.push(one);
    return one;
  };
}
