import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

afterEach(() => void vi.restoreAllMocks());

/** A form that has been handed in and is still open. */
async function openSentForm() {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  type(page, faultless);
  await screen.findByText("Đã nhập 28/28 ô");
  await page.user.click(screen.getByRole("button", { name: "Nộp" }));
  await page.user.click(await screen.findByRole("button", { name: "Về biểu" }));
  await screen.findByText(/^Đã nộp bản 1/);
  return page;
}

type Page = Awaited<ReturnType<typeof openSentForm>>;

/** The reviewer returns it, while its sender looks elsewhere. */
function sendBack({ worker }: Page): void {
  Object.assign(worker, {
    state: "returned",
    notes: [{ cell: "A/hh/3", text: "Danh sách có 2 hộ" }],
    correctBy: "2022-03-14",
  });
}

function countAsked({ worker }: Page, path: string): number {
  return worker.asked.filter((asked) => asked === path).length;
}

describe("an open form that has been returned", () => {
  it("says so once the duties have learned of it, and keeps every cell", async () => {
    const page = await openSentForm();
    sendBack(page);

    await page.user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));
    const duty = await screen.findByRole("article", { name: /^ĐH-04/ });
    await within(duty).findByText("Hạn chỉnh sửa 14/3 · cần chỉnh sửa (1)");
    expect(within(duty).getByText("còn 4 ngày")).toBeTruthy();
    await page.user.click(screen.getByRole("tab", { name: "Biểu đang mở" }));

    const note = await screen.findByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" });
    expect(within(note).getByText(/Danh sách có 2 hộ/)).toBeTruthy();
    expect(screen.queryByText(/^Đã nộp bản 1/)).toBeNull();
    expect(cellAt("G13").textContent).toBe("1");
  });

  it("says so when its sender comes back to the pane, who asks at most once a minute", async () => {
    const page = await openSentForm();
    sendBack(page);
    const now = Date.now();
    const before = countAsked(page, "GET /duties");

    window.dispatchEvent(new Event("focus"));
    expect(countAsked(page, "GET /duties")).toBe(before);
    vi.spyOn(Date, "now").mockReturnValue(now + 61_000);
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("focus"));

    await screen.findByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" });
    expect(countAsked(page, "GET /duties")).toBe(before + 1);
  });

  it("is not sent again as it is before its sender has seen the notes", async () => {
    const page = await openSentForm();
    sendBack(page);

    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await screen.findByText("Biểu vẫn như bản 1 bị trả lại, 1 góp ý chưa được xử lý");
    await screen.findByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" });
    expect(page.worker.version).toBe(1);
    await page.user.click(screen.getByRole("button", { name: "Vẫn nộp" }));
    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect(page.worker.version).toBe(2);
  });

  it("is sent without a question once something in it has changed", async () => {
    const page = await openSentForm();
    sendBack(page);
    type(page, { "A/hh/3": 2, "A/hh/4": 1 });

    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect(page.worker.version).toBe(2);
  });
});

describe("a duty whose form is open in the workbook", () => {
  it("says how far it has got, and what of it has not been sent", async () => {
    const page = renderPage();
    await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
    await screen.findByText("Đã nhập 0/28 ô");
    type(page, { "A/hh/2": 5, "A/hh/3": 1 });
    await page.user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));

    const duty = await screen.findByRole("article", { name: /^ĐH-04/ });
    await within(duty).findByText("Đang nhập 2/28 ô");
  });

  it("says that it has been changed after it was sent", async () => {
    const page = await openSentForm();
    type(page, { "A/hh/3": 2 });
    await screen.findByText(/^1 ô khác bản 1/);

    await page.user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));

    const duty = await screen.findByRole("article", { name: /^ĐH-04/ });
    await waitFor(() => expect(duty.textContent).toContain("· có thay đổi chưa gửi"));
  });
});
