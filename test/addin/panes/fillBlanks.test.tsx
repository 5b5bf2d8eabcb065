import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { type } from "../../support/workRoom.ts";

async function openForm() {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  return page;
}

type Page = Awaited<ReturnType<typeof openForm>>;

async function choose({ user }: Page, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(await screen.findByRole("menuitem", { name }));
}

/** The person types while the workbook tells nobody. */
async function typeUntold(page: Page, cells: Parameters<typeof type>[1]): Promise<void> {
  const { readSheets } = page.workbook;
  Object.assign(page.workbook, { readSheets: () => new Promise(() => {}) });
  act(() => type(page, cells));
  await act(() => new Promise((done) => setTimeout(done, 50)));
  Object.assign(page.workbook, { readSheets });
}

describe("“-” into blanks", () => {
  it("asks again where a figure was entered meanwhile, and writes over none", async () => {
    const page = await openForm();
    await choose(page, "Ghi “-” vào ô trống…");
    const yes = await screen.findByRole("button", { name: "Ghi “-” vào 28 ô" });
    await typeUntold(page, { "A/hh/2": 5 });
    await page.user.click(yes);

    // By its text: without a layout, Fluent does not see that the second question has the focus.
    const again = await screen.findByText("Ghi “-” vào 27 ô");
    expect(screen.getByText(/^Bảng vừa thay đổi, chưa ghi gì: chỉ còn 27 ô trống/)).toBeTruthy();
    expect(cellAt("G13").textContent).toBe("");
    await page.user.click(again);

    await screen.findByText("Đã nhập 28/28 ô");
    expect(cellAt("F13").textContent).toBe("5");
    expect(cellAt("G13").textContent).toBe("-");
  });

  it("counts what is blank at this moment, whatever was told", async () => {
    const page = await openForm();
    await typeUntold(page, { "A/hh/2": 5, "A/hh/3": 1 });

    await choose(page, "Ghi “-” vào ô trống…");

    expect(await screen.findByRole("button", { name: "Ghi “-” vào 26 ô" })).toBeTruthy();
  });

  it("takes only the selected cells where the person wants so", async () => {
    const page = await openForm();
    await page.user.click(cellAt("F13"));
    fireEvent.mouseDown(cellAt("H14"), { shiftKey: true });

    await choose(page, "Ghi “-” vào ô trống đang chọn…");
    await page.user.click(await screen.findByRole("button", { name: "Ghi “-” vào 6 ô" }));

    await screen.findByText("Đã nhập 6/28 ô");
    const row = (at: number) =>
      ["F", "G", "H", "I"].map((column) => cellAt(column + at).textContent);
    expect([row(13), row(14)]).toEqual([
      ["-", "-", "-", ""],
      ["-", "-", "-", ""],
    ]);
  });

  it("takes the cell that is shown as selected on a sheet just opened", async () => {
    const page = await openForm();

    await choose(page, "Ghi “-” vào ô trống đang chọn…");

    expect(await screen.findByRole("button", { name: "Ghi “-” vào 1 ô" })).toBeTruthy();
  });

  it("says where nothing blank is selected", async () => {
    const page = await openForm();
    await page.user.click(cellAt("B13"));

    await choose(page, "Ghi “-” vào ô trống đang chọn…");

    expect(await screen.findByText("Vùng đang chọn không có ô trống nào của biểu")).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
