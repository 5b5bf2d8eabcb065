import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { explainUnlike } from "../../../addin/actions/unlikeSigned.ts";
import type { MemoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray } from "../../../shared/report/valuesArray.ts";
import { printCode } from "../../../shared/report/verificationCode.ts";
import { printedRoom, printRoom, submitRoom } from "../../support/printedRoom.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { checkRoom, faultless, type, type WorkRoom } from "../../support/workRoom.ts";

// Parts of the pane are loaded when they are wanted.
beforeAll(() => import("../../../addin/panes/SigningPart.tsx"));

/** What is asked of the Worker several times over takes its time. */
const patient = { timeout: 5000 };

type Page = ReturnType<typeof renderPage>;

async function openForm(): Promise<Page> {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText(/^Đã nhập/);
  return page;
}

async function askToPrint({ user }: Page): Promise<HTMLElement> {
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(await screen.findByRole("menuitem", { name: "In trình ký…" }));
  return screen.findByRole("dialog", { name: "In trình ký" }, { timeout: 5000 });
}

async function printForm(page: Page): Promise<void> {
  const dialog = within(await askToPrint(page));
  await page.user.type(dialog.getByLabelText("Số, ký hiệu"), "12/BC-UBND");
  await page.user.type(dialog.getByLabelText(/^Họ tên người ký/), "Lê Thị Bảy");
  await page.user.click(dialog.getByRole("button", { name: "Ghi vào biểu và in" }));
  await screen.findByText(/^Đã in trình ký/);
}

/** Hands the form in, as soon as nothing else is being done with it. */
async function press({ user }: Page, name: string): Promise<void> {
  const button = screen.getByRole("button", { name });
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
  await user.click(button);
}

/** What stands on the sheet that is shown. */
function textsOn(workbook: MemoryWorkbook): unknown[] {
  const { sheets, activeId } = workbook.state();
  const shown = sheets.find(({ id }) => id === activeId);
  return shown?.sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)) ?? [];
}

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

describe("handing in what differs from the paper", () => {
  async function changed() {
    const page = await openForm();
    type(page, faultless);
    await printForm(page);
    type(page, { "A/nk/7": 5 });
    await screen.findByText(/^Số liệu khác bản in trình ký/);
    await press(page, "Nộp");
    const name = "Số liệu khác bản đã in trình ký";
    // Of two dialogs one after the other, jsdom leaves the second one hidden to its roles.
    const title = await screen.findByText(name);
    const dialog = within(title.closest<HTMLElement>('[role="dialog"]') ?? title);
    return { page, dialog };
  }

  it("names the cells, and is sent with a reason that stands on the receipt", async () => {
    const { page, dialog } = await changed();
    expect(dialog.getByText("Nhân khẩu hộ nghèo, cột 7: 4 → 5")).toBeTruthy();
    expect(page.worker.version).toBe(0);
    const send = dialog.getByText("Vẫn nộp");
    expect(send.getAttribute("aria-disabled")).toBe("true");

    await page.user.type(dialog.getByLabelText("Lý do nộp khác bản đã in"), "Sót một người");
    await page.user.click(send);

    await screen.findByText(/^Đã nhận/);
    expect(screen.getByText("khác bản đã in, có lý do")).toBeTruthy();
    expect(page.worker.signing?.unlike).toBe("Sót một người");
  });

  it("explains what differs by now, not what differed when it was refused", async () => {
    const { page, dialog } = await changed();
    type(page, { "A/nk/7": 4, "A/nk/8": 2 });
    expect(await dialog.findByText("Nhân khẩu hộ nghèo, cột 8: - → 2")).toBeTruthy();
    expect(dialog.queryByText(/cột 7/)).toBe(null);

    await page.user.type(dialog.getByLabelText("Lý do nộp khác bản đã in"), "Sót hai người");
    await page.user.click(dialog.getByText("Vẫn nộp"));

    await screen.findByText(/^Đã nhận/);
    expect(page.worker.signing?.unlike).toBe("Sót hai người");
    const { version, values } = page.worker;
    expect([version, fromArray(dh04, values ?? [])?.get("A/nk/8" as CellKey)]).toEqual([1, 2]);
  });

  it("is asked no more once the figures are those of the paper again", async () => {
    const { page } = await changed();
    type(page, { "A/nk/7": 4 });
    await waitFor(() => expect(screen.queryByText("Số liệu khác bản đã in trình ký")).toBe(null));
    expect(page.worker.version).toBe(0);
  });

  it("is printed again instead, and then handed in as printed", async () => {
    const { page, dialog } = await changed();
    await page.user.click(dialog.getByText("In trình ký lại"));
    await page.user.click(await screen.findByText("Ghi vào biểu và in"));
    await screen.findByText(/^Đã in trình ký/);
    expect(page.printed).toBe(2);

    await press(page, "Nộp");
    await screen.findByText(/^Đã nhận/);
    expect(screen.getByText("đúng bản đã in")).toBeTruthy();
  });

  it("can be put off: nothing is sent", async () => {
    const { page, dialog } = await changed();
    await page.user.click(dialog.getByText("Thôi"));
    expect(screen.queryByRole("dialog")).toBe(null);
    expect(page.worker.version).toBe(0);
  });
});

describe("whoever receives the report", () => {
  /** The reviewer before the open report. */
  async function reviewing({ worker }: Pick<WorkRoom, "worker">) {
    Object.assign(worker, { role: "reviewer" });
    const page = renderPage(worker);
    const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
    await page.user.selectOptions(period, "2022Q1");
    await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
    await page.user.click(await screen.findByRole("button", { name: "Xem biểu" }));
    return page;
  }

  async function receive({ user }: Page, code: string): Promise<void> {
    const field = await screen.findByLabelText("Mã trên bản ký");
    await user.clear(field);
    // A scanner ends with Enter.
    await user.type(field, `${code}{Enter}`);
  }

  it("records the signed copy of the version in force by its code, typed in any way", async () => {
    const room = await printedRoom();
    await submitRoom(room);
    const { code = "" } = room.worker.signing ?? {};
    const page = await reviewing(room);

    await receive(page, printCode(code).toLowerCase());
    await screen.findByText("✓ Đã nhận bản ký, khớp bản đang có hiệu lực");
    expect(room.worker.signedVersion).toBe(1);
  });

  it("scans the next code over the last one, and is told of a copy that has come before", async () => {
    const room = await printedRoom();
    await submitRoom(room);
    const { code = "" } = room.worker.signing ?? {};
    const { user } = await reviewing(room);
    const field = await screen.findByLabelText<HTMLInputElement>("Mã trên bản ký");

    await user.type(field, "0000000000{Enter}");
    expect(await screen.findByText("Không khớp bản nào", {}, patient)).toBeTruthy();
    // Some scanners end with Enter twice.
    await user.keyboard(`${code}{Enter}{Enter}`);
    expect(await screen.findByText("Khớp bản đang có hiệu lực", {}, patient)).toBeTruthy();
    expect(field.value).toBe(code);
    expect(room.worker.moved).toHaveLength(1);

    await user.keyboard(`${code}{Enter}`);
    expect(await screen.findByText("Bản ký này đã nhận rồi", {}, patient)).toBeTruthy();
    expect(
      screen.getByText("Chuyên viên đã ghi nhận lúc 10/3/2022 08:30, khớp bản 1 đang có hiệu lực."),
    ).toBeTruthy();
    expect(room.worker.moved).toHaveLength(1);
  });

  it("loses no code that is scanned while the last one is being looked for", async () => {
    const room = await printedRoom();
    await submitRoom(room);
    const { code = "" } = room.worker.signing ?? {};
    const { user } = await reviewing(room);
    const reached = room.worker.fetch;
    let letGo = () => {};
    const held = new Promise<void>((go) => {
      letGo = go;
    });
    Object.assign(room.worker, {
      fetch: async (...given: Parameters<typeof fetch>) => {
        if (String(given[0]).endsWith("/versions")) await held;
        return reached(...given);
      },
    });

    await user.type(await screen.findByLabelText("Mã trên bản ký"), "0000000000{Enter}");
    await user.keyboard(`${code}{Enter}`);
    expect(room.worker.moved).toEqual([]);
    letGo();

    expect(await screen.findByText("Khớp bản đang có hiệu lực", {}, patient)).toBeTruthy();
    expect(room.worker.moved).toMatchObject([{ move: "receive-signed", code }]);
  });

  it("is told of a copy that was replaced by which version, when, and in how many cells", async () => {
    const room = await printedRoom();
    await submitRoom(room);
    const { code = "" } = room.worker.signing ?? {};
    type(room, { "A/nk/7": 5, "A/nk/8": 1 });
    await printRoom(room);
    await submitRoom(room);
    const page = await reviewing(room);

    await receive(page, code);

    expect(await screen.findByText("Bản ký là của bản 1; đã thay bằng bản 2")).toBeTruthy();
    expect(screen.getByText(/^Thay lúc 10\/3\/2022 08:05, khác 2 ô\./)).toBeTruthy();
    expect(room.worker.signedVersion).toBe(null);
  });

  it("is told of a slip of the finger, of a code of nothing, and of an input method left on", async () => {
    const room = await printedRoom();
    await submitRoom(room);
    const { code = "" } = room.worker.signing ?? {};
    const page = await reviewing(room);

    await receive(page, `${code.slice(0, 9)}${code.endsWith("Z") ? "Y" : "Z"}`);
    expect(await screen.findByText("Gần đúng: khác một chỗ")).toBeTruthy();
    expect(screen.getByText(new RegExp(`là ${printCode(code)}\\.`))).toBeTruthy();
    await receive(page, "0000000000");
    expect(await screen.findByText("Không khớp bản nào")).toBeTruthy();
    await receive(page, "00000Â0000");
    expect(await screen.findByText("Bộ gõ tiếng Việt đã đổi chữ thành “Â”")).toBeTruthy();
    expect(room.worker.signedVersion).toBe(null);
  });

  it("reads in the report with which paper it came, and why it differs", async () => {
    const room = await printedRoom();
    type(room, { "A/nk/7": 5 });
    const checked = await checkRoom(room);
    explainUnlike(room.session, checked, checked.identity.dataState, "Sót một người");
    await submitRoom(room);
    const page = await reviewing(room);
    const notice = await screen.findByRole("region", { name: "Bản 1 khác bản đã in trình ký" });
    expect(within(notice).getByText("Lý do: Sót một người")).toBeTruthy();
    expect(within(notice).getByText("Số 12/BC-UBND · ngày 10/3/2022")).toBeTruthy();
    const { code = "" } = room.worker.signing ?? {};
    expect(within(notice).getByText(`Mã trên bản giấy: ${printCode(code)}`)).toBeTruthy();
    await receive(page, code);
    expect(await screen.findByText("Bản ký có số liệu khác bản 1 đã nộp")).toBeTruthy();
  });
});
