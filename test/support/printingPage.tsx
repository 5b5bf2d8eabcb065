import { screen, waitFor, within } from "@testing-library/react";
import { expect } from "vitest";
import type { MemoryWorkbook } from "../../addin/host/memoryWorkbook.ts";
import { renderPage } from "./renderPage.tsx";

/** The page of a person who prints for signing. */
export type Page = ReturnType<typeof renderPage>;

/** A person with the poverty form open in the pane. */
export async function openForm(): Promise<Page> {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText(/^Đã nhập/);
  return page;
}

/** Asks to print for signing: what is asked then. */
export async function askToPrint({ user }: Page): Promise<HTMLElement> {
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(await screen.findByRole("menuitem", { name: "In trình ký…" }));
  return screen.findByRole("dialog", { name: "In trình ký" }, { timeout: 5000 });
}

/** Prints the form for signing. */
export async function printForm(page: Page): Promise<void> {
  const dialog = within(await askToPrint(page));
  await page.user.type(dialog.getByLabelText("Số, ký hiệu"), "12/BC-UBND");
  await page.user.type(dialog.getByLabelText(/^Họ tên người ký/), "Lê Thị Bảy");
  await page.user.click(dialog.getByRole("button", { name: "Ghi vào biểu và in" }));
  await screen.findByText(/^Đã in trình ký/);
}

/** Hands the form in, as soon as nothing else is being done with it. */
export async function press({ user }: Page, name: string): Promise<void> {
  const button = screen.getByRole("button", { name });
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
  await user.click(button);
}

/** What stands on the sheet that is shown. */
export function textsOn(workbook: MemoryWorkbook): unknown[] {
  const { sheets, activeId } = workbook.state();
  const shown = sheets.find(({ id }) => id === activeId);
  return shown?.sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)) ?? [];
}
