import { strToU8, zipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import type { ReaderMessage } from "../../addin/browser/readFile.ts";
import { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";
import { openDemoPane } from "../support/excelHost/openDemoPane.ts";
import type { OpenExcel } from "../support/excelHost/openExcel.ts";
import { handMadeParts, worksheet } from "../support/handMadeXlsx.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { plainSheet } from "../support/plainSheet.ts";

const held = heldDemo();
let excel: OpenExcel | null = null;

afterAll(async () => {
  await excel?.close();
});

const good = writeXlsx([plainSheet("Biểu 1", [["Hộ nghèo", 12.5]])], { title: "a", creator: "b" });
const bomb = zipSync({
  ...handMadeParts(),
  "xl/worksheets/sheet1.xml": strToU8(worksheet(" ".repeat(50_000_000))),
});

/** What the built reader answers, in a worker of the page or frame that is before the person. */
async function answerIn(place: Page | Frame, bytes: Uint8Array): Promise<ReaderMessage> {
  const page = await (await fetch(`${held.demo.address}/pane`)).text();
  const scripts = [...page.matchAll(/assets\/[\w-]+\.js/g)].map(([path]) => path);
  const sources = await Promise.all(
    scripts.map(async (path) => (await fetch(`${held.demo.address}/${path}`)).text()),
  );
  const reader = /xlsxReader-[\w-]+\.js/.exec(sources.join("\n"))?.[0];
  if (reader === undefined) throw new Error("the built pane knows no reader");
  return place.evaluate(
    ([path, content]) =>
      new Promise<ReaderMessage>((resolve, reject) => {
        const worker = new Worker(new URL(path, document.baseURI), { type: "module" });
        worker.onerror = () => reject(new Error("the reader has failed"));
        worker.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
          if (data !== "ready") return resolve(data);
          const file = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
          worker.postMessage(file.buffer, [file.buffer]);
        };
      }),
    [`assets/${reader}`, Buffer.from(bytes).toString("base64")] as const,
  );
}

const content = {
  ok: true,
  value: {
    sheets: [
      {
        ...{ name: "Biểu 1", hidden: false, protected: false, merges: [] },
        awaitsCalculation: true,
        ...{ values: [["Hộ nghèo", 12.5]], text: [["Hộ nghèo", "12,5"]], formulas: [["", ""]] },
      },
    ],
  },
};
const refusal = { ok: false, error: { kind: "file-unreadable", fault: "suspicious" } };

describe("files are read beside the page, which its policy allows and which goes on", () => {
  it("in a browser", async () => {
    const page = await held.browser.newPage();
    await page.goto(held.demo.address);
    await page.getByRole("button", { name: "English" }).waitFor();

    expect(await answerIn(page, good)).toEqual(content);
    expect(await answerIn(page, bomb)).toEqual(refusal);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.close();
  });

  it("in the pane of Excel", async () => {
    excel = await openDemoPane(held);
    const { frame } = excel;
    await frame.getByRole("button", { name: "English" }).waitFor();

    expect(await answerIn(frame, good)).toEqual(content);
    expect(await answerIn(frame, bomb)).toEqual(refusal);
    await frame.getByRole("button", { name: "English" }).click();
    await frame.getByRole("heading", { name: "Sign in" }).waitFor();
  });
});
