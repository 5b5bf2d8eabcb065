import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { err } from "../../../shared/result.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

async function openForm() {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  return page;
}

const nothingOccurred = Object.fromEntries(Object.keys(faultless).map((key) => [key, "-"]));

afterEach(() => void vi.restoreAllMocks());

describe("the pane, when the workbook cannot be read", () => {
  it("apologises once at Kiểm tra, and shows no verdict as if it held now", async () => {
    const page = await openForm();
    act(() => type(page, nothingOccurred));
    await screen.findByRole("region", { name: "Chưa thấy gì sai" });
    const { readSheets } = page.workbook;
    vi.spyOn(console, "error").mockImplementation(() => {});
    Object.assign(page.workbook, {
      readSheets: async () => {
        throw Object.assign(new Error("GeneralException"), { code: "GeneralException" });
      },
    });

    await page.user.click(screen.getByRole("button", { name: "Kiểm tra" }));

    expect(await screen.findAllByText("Chương trình gặp lỗi")).toHaveLength(1);
    expect(
      screen.getByRole("region", { name: "Kết quả bên dưới là của lần kiểm tra trước" }),
    ).toBeTruthy();
    expect(screen.getByText(/\(lần kiểm tra trước\)$/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Chưa thấy gì sai" })).toBeNull();

    Object.assign(page.workbook, { readSheets });
    await page.user.click(screen.getByRole("button", { name: "Kiểm tra" }));

    await screen.findByRole("region", { name: "Chưa thấy gì sai" });
    expect(screen.queryByText("Chương trình gặp lỗi")).toBeNull();
    expect(screen.queryByText(/\(lần kiểm tra trước\)$/)).toBeNull();
  });

  it("says that a cell cannot be shown", async () => {
    const page = await openForm();
    act(() => type(page, { "A/nk/7": "1.234" }));
    Object.assign(page.workbook, { revealCell: async () => err({ kind: "cell-being-edited" }) });

    await page.user.click(
      (await screen.findAllByRole("button", { name: /^Đến ô K14/ }))[0] as HTMLElement,
    );

    expect(await screen.findByText("Đang nhập dở một ô")).toBeTruthy();
  });
});

describe("the pane, while changes are not told", () => {
  it("says so beside the form, which is checked when it is opened and at Kiểm tra", async () => {
    const page = renderPage();
    const { watch } = page.workbook;
    Object.assign(page.workbook, { watch: async () => err({ kind: "cell-being-edited" }) });
    await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
    await screen.findByText("Đã nhập 0/28 ô");
    expect(screen.getByText("Chưa theo dõi được thay đổi trên bảng")).toBeTruthy();

    act(() => type(page, faultless));
    Object.assign(page.workbook, { watch });
    await page.user.click(screen.getByRole("button", { name: "Kiểm tra" }));

    await screen.findByText("Đã nhập 28/28 ô");
    await waitFor(() =>
      expect(screen.queryByText("Chưa theo dõi được thay đổi trên bảng")).toBeNull(),
    );
  });
});
