import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fakeWorker } from "../support/fakeWorker.ts";
import { cellAt, renderPage } from "../support/renderPage.tsx";
import { faultless, type } from "../support/workRoom.ts";

async function openForm() {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  return page;
}

describe("the pane of a commune", () => {
  it("shows what is owed, with the time left, and whose session it is", async () => {
    renderPage();

    const quarter = await screen.findByRole("region", { name: "Quý I năm 2022" });
    const duty = { name: "ĐH-04 · Hộ nghèo, cận nghèo" };
    expect(within(quarter).getByRole("article", duty)).toBeTruthy();
    expect(within(quarter).getByText("còn 4 ngày")).toBeTruthy();
    expect(
      within(quarter).getByText("Hạn hết ngày 14/3 (“trước ngày 15/3”: không tính ngày 15/3)"),
    ).toBeTruthy();
    expect(screen.getByText("Số liệu minh họa")).toBeTruthy();
    expect(screen.getByText("Xã Hòa Tâm")).toBeTruthy();
  });

  it("says from which day on a form can be handed in whose period has not begun", async () => {
    const worker = fakeWorker();
    worker.now = "2021-12-14T08:00:00+07:00";
    const page = renderPage(worker);

    const duty = await screen.findByRole("article", { name: "ĐH-04 · Hộ nghèo, cận nghèo" });
    expect(within(duty).getByText("Nộp được từ 15/12")).toBeTruthy();
    await page.user.click(within(duty).getByRole("button", { name: /^Mở biểu/ }));

    expect(await screen.findByText("Quý I năm 2022 chưa bắt đầu")).toBeTruthy();
  });

  it("follows what is typed: a finding comes with its cells and goes when it is put right", async () => {
    const page = await openForm();
    type(page, { ...faultless, "B/hh/2": 2 });

    const card = await screen.findByRole("region", {
      name: "Hộ cận nghèo chuyển sang hộ nghèo không khớp",
    });
    await page.user.click(within(card).getByRole("button", { name: "Đến ô F21 →" }));
    expect(document.activeElement).toBe(cellAt("F21"));
    await page.user.keyboard("1{Enter}");

    await waitFor(() =>
      expect(
        screen.queryByRole("region", { name: "Hộ cận nghèo chuyển sang hộ nghèo không khớp" }),
      ).toBeNull(),
    );
    expect(screen.getByText("Đã nhập 28/28 ô")).toBeTruthy();
  });

  it("lets the person choose what an ambiguous number means", async () => {
    const page = await openForm();
    type(page, { ...faultless, "A/nk/7": "1.234" });

    await page.user.click(await screen.findByRole("button", { name: "Nhập 1234" }));

    await waitFor(() => expect(cellAt("K14").textContent).toBe("1.234"));
    await waitFor(() => expect(cellAt("K14").getAttribute("aria-invalid")).toBe("false"));
  });

  it("keeps Nộp from sending while there is an error, and says why", async () => {
    const page = await openForm();
    type(page, { ...faultless, "B/hh/2": 2 });
    await screen.findByText(/^1 lỗi/);

    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    expect(await screen.findByText("Chưa nộp được: 1 lỗi phải sửa")).toBeTruthy();
    expect(page.worker.version).toBe(0);
    await page.user.click(screen.getByRole("button", { name: "Nộp kèm lỗi…" }));
    expect(await screen.findByLabelText(/^Giải thích vì sao chưa sửa được/)).toBeTruthy();
  });

  it("ends a hand-in with a receipt to copy", async () => {
    const page = await openForm();
    type(page, faultless);
    await screen.findByText("Đã nhập 28/28 ô");

    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    const receipt = await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    await page.user.click(within(receipt).getByRole("button", { name: "Sao chép biên nhận" }));

    expect(within(receipt).getByText("BN1")).toBeTruthy();
    expect(page.copied[0]).toMatch(/^Số biên nhận: BN1\nBiểu: ĐH-04/);
  });

  it("uses one reason for all the other warnings when asked to", async () => {
    const page = await openForm();
    type(page, { ...faultless, "A/hh/8": null, "A/nk/8": "..." });
    const reason = await screen.findByRole("textbox", { name: "Lý do: 1 ô chưa nhập" });

    await page.user.type(reason, "Chờ thôn xác nhận");
    await page.user.click(
      screen.getByRole("button", { name: "Dùng lý do này cho 1 cảnh báo còn lại" }),
    );
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    expect(await screen.findByRole("region", { name: "Đã nhận báo cáo" })).toBeTruthy();
  });

  it("asks who is there when the session has ended, and loses nothing that was typed", async () => {
    const page = await openForm();
    type(page, faultless);
    await screen.findByText("Đã nhập 28/28 ô");
    page.worker.mishap = "session-expired";
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    const said = await screen.findByRole("alert");
    expect(within(said).getByText("Phiên làm việc đã hết")).toBeTruthy();
    page.worker.mishap = "none";
    await page.user.type(screen.getByRole("textbox", { name: "Mã của anh/chị" }), "demo-22297");
    await page.user.click(screen.getByRole("button", { name: "Vào" }));
    // He is where he was.
    await screen.findByText("Đã nhập 28/28 ô");
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    expect(await screen.findByRole("region", { name: "Đã nhận báo cáo" })).toBeTruthy();
  });

  it("speaks English on demand", async () => {
    const page = await openForm();
    await page.user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
    await page.user.click(await screen.findByRole("menuitem", { name: "English" }));

    expect(await screen.findByRole("button", { name: "Hand in" })).toBeTruthy();
  });
});

describe("the page's sheet", () => {
  it("is moved about in, typed into and undone as in Excel", async () => {
    const page = await openForm();
    await waitFor(() => expect(document.activeElement).toBe(cellAt("F13")));

    await page.user.keyboard("5{Tab}1{Enter}");
    expect([cellAt("F13"), cellAt("G13")].map(({ textContent }) => textContent)).toEqual([
      "5",
      "1",
    ]);
    expect(document.activeElement).toBe(cellAt("G14"));

    await page.user.keyboard("{Control>}z{/Control}");
    expect(cellAt("G13").textContent).toBe("");
    await page.user.keyboard("{Control>}y{/Control}");
    expect(cellAt("G13").textContent).toBe("1");

    await page.user.keyboard("{ArrowLeft}{Delete}");
    expect(cellAt("F13").textContent).toBe("");
  });

  it("keeps what stood there when an entry is given up", async () => {
    const page = await openForm();
    await page.user.keyboard("5{Enter}{ArrowUp}{F2}77{Escape}");

    expect(cellAt("F13").textContent).toBe("5");
  });

  it("refuses to be typed into where it is locked, and says so", async () => {
    const page = await openForm();
    await page.user.keyboard("{ArrowLeft}9");

    expect(await screen.findByText("Ô này khóa: hệ thống điền hoặc tự tính.")).toBeTruthy();
    expect(cellAt("E13").textContent).toBe("128");
  });

  it("takes several cells from another spreadsheet and skips the locked ones", async () => {
    const page = await openForm();
    await page.user.paste("5\t1\t2\n14\t3\t5");

    expect(["F13", "G13", "H13", "F14", "G14", "H14"].map((at) => cellAt(at).textContent)).toEqual([
      "5",
      "1",
      "2",
      "14",
      "3",
      "5",
    ]);
    expect(await screen.findByText("Đã dán 6 ô.")).toBeTruthy();
  });

  it("leads to the pane and back with F6, as Excel does", async () => {
    const page = await openForm();
    await waitFor(() => expect(document.activeElement).toBe(cellAt("F13")));

    await page.user.keyboard("{F6}");
    const pane = screen.getByRole("region", { name: "Nộp Biểu" });
    expect(pane.contains(document.activeElement)).toBe(true);
    await page.user.keyboard("{F6}");
    expect(document.activeElement).toBe(cellAt("F13"));
  });

  it("says beside a row what is wrong in it", async () => {
    const page = await openForm();
    type(page, { ...faultless, "A/nk/7": "1.234" });

    await waitFor(() =>
      expect(cellAt("O14").textContent).toBe("✕ Cột 7: “1.234” đọc được hai cách"),
    );
    expect(cellAt("K14").getAttribute("aria-invalid")).toBe("true");
  });
});
