import type { Locator, Page } from "playwright-core";

/** The pane beside the workbook. */
export function paneOf(page: Page): Locator {
  return page.getByRole("region", { name: "Nộp Biểu" });
}

/** Whoever sits at the page leaves it to somebody who signs in with the code on a card. */
export async function signInByCode(page: Page, code: string): Promise<void> {
  const leave = page.getByRole("button", { name: "Đổi người" });
  const field = page.getByRole("textbox", { name: "Mã của anh/chị" });
  await leave.or(field).first().waitFor();
  if (await leave.isVisible()) await leave.click();
  await field.fill(code);
  await page.keyboard.press("Enter");
  await leave.waitFor();
}

/** Opens a form out of those that are owed for a period, or of those that have been sent: "ĐH-04" of "Đã nộp". */
export async function openForm(page: Page, form: string, among: string): Promise<void> {
  const pane = paneOf(page);
  const group = pane.getByRole("region", { name: among, exact: true });
  await group.getByRole("button", { name: new RegExp(`^Mở biểu ${form}`) }).click();
  await pane.getByRole("heading", { name: new RegExp(`^${form}`), level: 2 }).waitFor();
}

/** A cell of the sheet in front by its address: "K14". */
export function cellAt(page: Page, address: string): Locator {
  const [, letters = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return page.locator(`#cell-${Number(row) - 1}-${letters.charCodeAt(0) - 65}`);
}

/** Types into a cell as a person does: selects it, types over what it holds, goes on with Enter. */
export async function enter(page: Page, address: string, text: string): Promise<void> {
  await cellAt(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Chooses something of the menu at the foot of the pane. */
export async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Says in one click that nothing has arisen in all blanks of the open form. */
export async function fillBlanks(page: Page, cells: number): Promise<void> {
  await choose(page, "Ghi “-” vào ô trống…");
  await page.getByRole("button", { name: /^Ghi “-” vào \d+ ô$/ }).click();
  await paneOf(page).getByText(`Đã nhập ${cells}/${cells} ô`).waitFor();
}

/** The lines of a receipt or of whatever else is told by name and value. */
export async function linesOf(told: Locator): Promise<string[][]> {
  const lines = await told.locator("dl > div").all();
  return Promise.all(lines.map((line) => line.locator("dt, dd").allInnerTexts()));
}
