import { fireEvent, screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { explainUnlike } from "../../../addin/actions/unlikeSigned.ts";
import { printCode } from "../../../shared/report/verificationCode.ts";
import { printedRoom, printRoom, submitRoom } from "../../support/printedRoom.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { checkRoom, type, type WorkRoom } from "../../support/workRoom.ts";

// Parts of the pane are loaded when they are wanted.
beforeAll(() => import("../../../addin/panes/SigningPart.tsx"));

/** What is asked of the Worker several times over takes its time. */
const patient = { timeout: 5000 };

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

  async function receive({ user }: ReturnType<typeof renderPage>, code: string): Promise<void> {
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
    await user.keyboard(code);
    for (const _ of ["Enter", "Enter"]) fireEvent.submit(field);
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

  it("loses no code that is scanned while others are being looked for", async () => {
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
    await user.keyboard("1111111111{Enter}");
    expect(room.worker.moved).toEqual([]);
    letGo();

    // What is told last says which code it is of.
    expect(await screen.findByText("Mã trên bản giấy: 1111111111", {}, patient)).toBeTruthy();
    expect(screen.getByText("Không khớp bản nào")).toBeTruthy();
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
