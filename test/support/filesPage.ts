import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { paneOf } from "./atThePage.ts";
import { type OutsideSession, signInAt } from "./filledFile.ts";
import type { HeldDemo } from "./heldDemo.ts";

/** The page of somebody who hands in from files, and phường Hòa Vinh's own work beside it, without a browser. */
export interface FilesPage {
  readonly page: Page;
  readonly pane: Locator;
  readonly vinh: OutsideSession;
  /** What the list says of a file. */
  readonly cardOf: (file: string) => Locator;
}

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens the page, before anybody has signed in at it. */
export async function openFilesPage(
  { browser, demo }: HeldDemo,
  more: BrowserContextOptions = {},
): Promise<FilesPage> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, locale: "vi-VN", ...more });
  const page = await context.newPage();
  const pane = paneOf(page);
  await page.goto(demo.address);
  const vinh = await signInAt(demo.address, "demo-22258");
  return {
    ...{ page, pane, vinh },
    cardOf: (file) => pane.getByRole("article", { name: file, exact: true }),
  };
}

/** An .xlsx file of this name. */
export function xlsxNamed(name: string, buffer: Buffer): ChosenFile {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer };
}

/** Chooses files where the pane asks for them. */
export function chooseFiles(pane: Locator, files: ChosenFile | readonly ChosenFile[]) {
  return pane.locator("input[type=file]").setInputFiles(files);
}
