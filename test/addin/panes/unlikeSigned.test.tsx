import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray } from "../../../shared/report/valuesArray.ts";
import { openForm, press, printForm } from "../../support/printingPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

// Parts of the pane are loaded when they are wanted.
beforeAll(() => import("../../../addin/panes/SigningPart.tsx"));

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
