import type { Locator, Page } from "playwright-core";
import { paneOf, signInByCode } from "./atThePage.ts";

/** How the reports of the poverty form stand, as the board tells each: "Xã Hòa Tâm": "chưa nộp, quá hạn". */
export async function standings(page: Page): Promise<Record<string, string>> {
  const cells = page.getByRole("button", { name: /, ĐH-04\/HN: / });
  await cells.first().waitFor();
  const names = await cells.evaluateAll((found) =>
    found.map((cell) => cell.getAttribute("aria-label") ?? ""),
  );
  return Object.fromEntries(names.map((name) => name.split(", ĐH-04/HN: ", 2)));
}

/** The district sits down at the page and looks at one form of the first quarter. */
export async function openBoard(page: Page): Promise<void> {
  await signInByCode(page, "demo-564");
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption("2022Q1");
  await page.getByRole("combobox", { name: "Biểu" }).selectOption("dh-04");
}

/** A report's card on the board. */
export async function openCard(page: Page, unit: string): Promise<Locator> {
  await page.getByRole("button", { name: new RegExp(`^${unit}, ĐH-04/HN: `) }).click();
  const card = page.getByRole("region", { name: `ĐH-04 · ${unit}` });
  await card.waitFor();
  return card;
}

/** Chooses from a card what is done now and then. */
export async function chooseOfCard(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Says yes to what is asked, with a reason, and waits until it has been done. */
export async function agree(page: Page, reason: string | null, yes: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  if (reason !== null) await dialog.getByRole("textbox").first().fill(reason);
  await dialog.getByRole("button", { name: yes, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

/** The consolidation of the poverty form, whole. */
export async function openConsolidation(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await page.getByLabel("Biểu", { exact: true }).selectOption("dh-04");
  await paneOf(page).getByRole("button", { name: "Chốt số liệu gửi lên…" }).waitFor();
}

/** What a part of the page says, line by line, without the empty ones. */
export async function saidIn(part: Locator): Promise<string[]> {
  return (await part.innerText()).split("\n").filter((line) => line.trim() !== "");
}
