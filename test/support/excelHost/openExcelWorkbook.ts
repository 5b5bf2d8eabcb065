import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build, type Rolldown } from "vite";
import type { Workbook } from "../../../addin/host/workbook.ts";
import type { Problem } from "../../../shared/problem.ts";
import { ok, type Result } from "../../../shared/result.ts";
import type {} from "./addinWindow.ts";
import { type ExcelInput, type OpenExcel, openExcel } from "./openExcel.ts";
import { fileResponse } from "./serveFiles.ts";

/** The Excel adapter in our Excel, with the adapter's port carried out to the test. */
export interface OpenExcelWorkbook {
  readonly excel: OpenExcel;
  readonly workbook: Workbook;
}

const entry = fileURLToPath(new URL("./addinPage.ts", import.meta.url));
const page = `<!doctype html><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="/addin.js"></script>`;

/** The adapter as one script for the add-in's page. */
export async function buildAddinScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "addinPage" } },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? "";
}

/** What Excel opens, and the adapter's own time limit. */
export type ExcelWorkbookInput = Omit<ExcelInput, "addin" | "addinPath" | "browser"> & {
  readonly timeoutMs?: number;
};

/** Opens Excel with the adapter in its task pane. */
export async function openExcelWorkbook(
  browser: Browser,
  script: string,
  input: ExcelWorkbookInput,
): Promise<OpenExcelWorkbook> {
  const { timeoutMs = 20_000, ...rest } = input;
  const addin = async ({ url }: Request) =>
    url.endsWith("/addin.js") ? fileResponse(".js", script) : fileResponse(".html", page);
  const excel = await openExcel({ ...rest, browser, addin, addinPath: `/?timeoutMs=${timeoutMs}` });
  await excel.frame.waitForFunction("window.isReady === true");
  return { excel, workbook: await carriedOut(excel) };
}

async function carriedOut({ page, frame }: OpenExcel): Promise<Workbook> {
  const watchers: ((sheet: string | null) => void)[] = [];
  await page.exposeFunction("tellTest", (number: number, sheet: string | null) =>
    watchers[number]?.(sheet),
  );
  const call = (method: string) =>
    ((...args: readonly unknown[]) =>
      frame.evaluate(([name, all]) => window.callWorkbook(name, all), [
        method,
        args,
      ] as const)) as never;
  const watch = async (
    what: "changes" | "selection",
    onTold: (sheet: string | null) => void,
  ): Promise<Result<() => void, Problem>> => {
    const number = watchers.push(onTold) - 1;
    const watched = await frame.evaluate(([n, kind]) => window.watchWorkbook(n, kind), [
      number,
      what,
    ] as const);
    const result = watched as Result<null, Problem>;
    if (!result.ok) return result;
    return ok(() => void frame.evaluate((n) => window.endWatching(n), number));
  };
  return {
    insertSheets: call("insertSheets"),
    replaceSheets: call("replaceSheets"),
    readSheets: call("readSheets"),
    writeCells: call("writeCells"),
    readSelection: call("readSelection"),
    revealCell: call("revealCell"),
    watch: (onChange) => watch("changes", onChange),
    watchSelection: (onSelect) => watch("selection", onSelect),
    print: null,
  };
}
