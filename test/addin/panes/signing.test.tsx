import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { printCode } from "../../../shared/report/verificationCode.ts";
import { askToPrint, openForm, press, printForm, textsOn } from "../../support/printingPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

// Parts of the pane are loaded when they are wanted.
beforeAll(() => import("../../../addin/panes/SigningPart.tsx"));

describe("printing for signing from the pane", () => {
  it("tells what is found first, asks who signs, writes it into the sheet and prints", async () => {
    const page = await openForm();
    type(page, { ...faultless, "B/hh/2": 2 });
    const dialog = within(await askToPrint(page));
    expect(await dialog.findByText(/^Biểu còn 1 lỗi/)).toBeTruthy();

    const write = dialog.getByRole("button", { name: "Ghi vào biểu và in" });
    expect(write.getAttribute("aria-disabled")).toBe("true");
    await page.user.selectOptions(
      dialog.getByLabelText(/^Chức danh người ký/),
      "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
    );
    await page.user.type(dialog.getByLabelText(/^Họ tên người ký/), "Lê Thị Bảy");
    const day = dialog.getByLabelText(/^Ngày ký/);
    await page.user.clear(day);
    await page.user.type(day, "31/2/2022");
    expect(dialog.getByText("Ghi ngày như 15/3/2022")).toBeTruthy();
    expect(write.getAttribute("aria-disabled")).toBe("true");
    await page.user.clear(day);
    await page.user.type(day, "11/3/2022");
    await page.user.click(write);

    expect(await screen.findByText(/^Đã in trình ký · mã [0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeTruthy();
    expect(page.printed).toBe(1);
    expect(textsOn(page.workbook)).toEqual(
      expect.arrayContaining([
        "Số: ……/……",
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
        "Hòa Tâm, ngày 11 tháng 3 năm 2022",
        "Nguyễn Thị Minh",
      ]),
    );
  });

  it("names the cells that nobody can read, and goes to the first", async () => {
    const page = await openForm();
    type(page, { ...faultless, "A/nk/7": "1.234" });
    const dialog = within(await askToPrint(page));
    await dialog.findByText("Chưa in trình ký được: 1 ô không đọc được");
    expect(dialog.getByText(/^Nhân khẩu hộ nghèo, cột 7 \([A-Z]\d+\): “1\.234”\./)).toBeTruthy();
    await page.user.type(dialog.getByLabelText(/^Họ tên người ký/), "Lê Thị Bảy");
    const write = dialog.getByRole("button", { name: "Ghi vào biểu và in" });
    expect(write.getAttribute("aria-disabled")).toBe("true");

    await page.user.click(dialog.getByRole("button", { name: /^Đến ô/ }));
    expect(screen.queryByRole("dialog")).toBe(null);
    expect(page.printed).toBe(0);
  });

  it("is not printed a second time over what nobody can read: it changes no code where the paper was blank", async () => {
    const page = await openForm();
    type(page, { ...faultless, "A/nk/8": null });
    await printForm(page);
    expect(screen.getByRole("button", { name: "In" })).toBeTruthy();
    type(page, { "A/nk/8": "1.234" });
    await screen.findByText(/^1 ô không đọc được: sửa trước khi in/);
    expect(screen.queryByRole("button", { name: "In" })).toBe(null);
  });

  it("says of a paper printed after handing in that Nộp records it", async () => {
    const page = await openForm();
    type(page, faultless);
    await press(page, "Nộp");
    await screen.findByText(/^Đã nhận/);
    await press(page, "Về biểu");
    await printForm(page);
    expect(
      screen.getByText(/^Bản 1 đã nộp chưa ghi số, ngày, người ký như bản in này\./),
    ).toBeTruthy();

    await press(page, "Nộp");
    await screen.findByText("đúng bản đã in");
    expect(page.worker.signing?.number).toBe("12/BC-UBND");
  });

  it("needs no network: what dies meanwhile keeps no paper back, and the code is right", async () => {
    const page = await openForm();
    type(page, faultless);
    await screen.findByText("Đã nhập 28/28 ô");
    page.worker.mishap = "no-network";
    await printForm(page);
    expect(page.printed).toBe(1);
    const paper = screen.getByText(/^Đã in trình ký/).textContent;

    await press(page, "Nộp");
    expect(await screen.findByText("Không có mạng")).toBeTruthy();
    page.worker.mishap = "none";
    await press(page, "Nộp");
    await screen.findByText("đúng bản đã in");
    expect(paper).toBe(`Đã in trình ký · mã ${printCode(page.worker.code ?? "")}`);
  });

  it("takes a title that is in no list", async () => {
    const page = await openForm();
    const dialog = within(await askToPrint(page));
    await page.user.selectOptions(dialog.getByLabelText(/^Chức danh người ký/), "Chức danh khác…");
    await page.user.type(dialog.getByLabelText(/^Chức danh khác/), "QUYỀN CHỦ TỊCH");
    await page.user.type(dialog.getByLabelText(/^Họ tên người ký/), "Lê Thị Bảy");
    await page.user.click(dialog.getByRole("button", { name: "Ghi vào biểu và in" }));
    await screen.findByText(/^Đã in trình ký/);
    expect(textsOn(page.workbook)).toContain("QUYỀN CHỦ TỊCH");
  });

  it("takes a number that comes after signing: the paper stays the same", async () => {
    const page = await openForm();
    type(page, faultless);
    await printForm(page);
    const code = screen.getByText(/^Đã in trình ký/).textContent;
    await press(page, "Sửa");
    const number = await screen.findByLabelText("Số, ký hiệu");
    await page.user.clear(number);
    await page.user.type(number, "15/BC-UBND");
    await page.user.click(screen.getByRole("button", { name: "Ghi vào biểu và in" }));
    await waitFor(() => expect(textsOn(page.workbook)).toContain("Số: 15/BC-UBND"));
    expect(await screen.findByText(code ?? "")).toBeTruthy();
  });
});
