import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { dropsDownloads } from "../../../addin/host/excelNewWorkbook.ts";
import type { SheetsOut } from "../../../addin/panes/saveSheets.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { handedIn } from "../../support/handedIn.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

/** The district's consolidation of the poverty form, where sheets leave the pane in one way or the other. */
async function openWith(as: SheetsOut["as"], save?: SheetsOut["save"]) {
  const given: string[][] = [];
  const keep = async (sheets: readonly Sheet[], title: string) => {
    given.push(sheets.map(({ name }) => name));
    return ok(`${title}.xlsx`);
  };
  const worker = Object.assign(await handedIn(faultless), { role: "reviewer" as const });
  const { user } = renderPage(worker, { as, save: save ?? keep });
  await user.click(await screen.findByRole("tab", { name: "Tổng hợp" }));
  await screen.findByText("2/3 đơn vị, 1 đã duyệt");
  return { user, given };
}

describe("a consolidation that leaves the pane as a file", () => {
  it("is said to be on its way, never to have arrived: nobody tells the pane", async () => {
    const { user, given } = await openWith("download");
    await user.click(screen.getByRole("button", { name: "Tải .xlsx" }));

    expect(
      await screen.findByText(
        "Đã chuyển TH ĐH-04 Quý I năm 2022.xlsx để tải về: xem thư mục Tải về (Downloads). Nếu chưa thấy, bấm “Đưa vào file này”.",
      ),
    ).toBeTruthy();
    expect(given.map((sheets) => sheets.length)).toEqual([3]);
  });

  it("opens as a new file where downloads are dropped, and says that it is not saved", async () => {
    const { user, given } = await openWith("new-workbook");
    expect(screen.queryByRole("button", { name: "Tải .xlsx" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Mở thành file mới" }));

    expect(
      await screen.findByText(
        "Đã nhờ Excel mở TH ĐH-04 Quý I năm 2022.xlsx thành file mới. Nếu chưa thấy, tìm trong menu Window (Cửa sổ): file có thể nằm phía sau. File chưa được lưu.",
      ),
    ).toBeTruthy();
    expect(given.map((sheets) => sheets.length)).toEqual([3]);
  });

  it("says what to do where Excel refuses, and claims nothing", async () => {
    const { user } = await openWith("new-workbook", async () => err({ kind: "no-new-workbook" }));
    await user.click(screen.getByRole("button", { name: "Mở thành file mới" }));

    expect(await screen.findByText("Excel không mở được sổ làm việc mới")).toBeTruthy();
    expect(screen.queryByText(/Đã nhờ Excel/)).toBeNull();
  });
});

it.each([
  ["Mac", true],
  ["iOS", true],
  ["PC", false],
  ["OfficeOnline", false],
])("downloads are dropped on %s: %s", (platform, drops) => {
  expect(dropsDownloads(platform)).toBe(drops);
});
