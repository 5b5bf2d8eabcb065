import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { toArray } from "../../../shared/report/valuesArray.ts";
import { type FakeWorker, fakeWorker } from "../../support/fakeWorker.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

/** A form with one error, and what else is typed into it. */
async function openForm(cells: Parameters<typeof type>[1] = {}, worker?: FakeWorker) {
  const page = renderPage(worker);
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  type(page, { ...faultless, "B/hh/2": 2, ...cells });
  await screen.findByText(/^\d lỗi/);
  return page;
}

type Page = Awaited<ReturnType<typeof openForm>>;

async function choose({ user }: Page, item: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
}

async function explain(page: Page, words: string): Promise<HTMLElement> {
  await choose(page, "Nộp kèm lỗi…");
  const dialog = await screen.findByRole("dialog");
  await page.user.type(within(dialog).getByRole("textbox", { name: /^Giải thích/ }), words);
  return dialog;
}

describe("handing in with errors", () => {
  it("ends in a receipt, and the sender finds his own explanation on the form afterwards", async () => {
    const page = await openForm();
    const dialog = await explain(page, "Chờ thôn Phú Lạc");
    expect(within(dialog).getByText(/Báo cáo vẫn được nhận đúng hạn và/)).toBeTruthy();

    await page.user.click(within(dialog).getByRole("button", { name: "Nộp kèm lỗi" }));
    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    await page.user.click(screen.getByRole("button", { name: "Về biểu" }));

    const notice = await screen.findByRole("region", { name: "Bản 1 nộp kèm lỗi" });
    expect(within(notice).getByText("Anh/chị đã giải thích: “Chờ thôn Phú Lạc”")).toBeTruthy();
  });

  it("says that the report will be late where it will be, by the Worker's clock", async () => {
    const page = await openForm(
      {},
      Object.assign(fakeWorker(), { now: "2022-03-16T09:00:00+07:00" }),
    );

    await choose(page, "Nộp kèm lỗi…");

    const dialog = await screen.findByRole("dialog");
    expect(
      within(dialog).getByText(
        "Biểu còn 1 lỗi. Báo cáo vẫn được nhận, ghi là nộp trễ hạn, và được đánh dấu là có nghi vấn.",
      ),
    ).toBeTruthy();
  });

  it("keeps what was explained when it is put away, and when it could not be sent", async () => {
    const page = await openForm();
    await explain(page, "Chờ thôn");
    await page.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

    const dialog = await explain(page, " Phú Lạc");
    page.worker.mishap = "no-network";
    await page.user.click(within(dialog).getByRole("button", { name: "Nộp kèm lỗi" }));
    await within(dialog).findByText("Không có mạng");
    page.worker.mishap = "none";
    await page.user.click(within(dialog).getByRole("button", { name: "Nộp kèm lỗi" }));

    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect(page.worker.withErrors).toBe("Chờ thôn Phú Lạc");
  });

  it("leads on to the version that a colleague was faster with, and sends the explanation in its place", async () => {
    const page = await openForm();
    const dialog = await explain(page, "Chờ thôn Phú Lạc");
    Object.assign(page.worker, {
      ...{ version: 1, state: "submitted", code: "ANOTHER-01" },
      values: toArray(dh04, new Map([["A/nk/3" as CellKey, 4]])),
      ...{ sentBy: "Trần Thị Lan", sentAt: "2022-03-10T10:42:00+07:00" },
    });
    await page.user.click(within(dialog).getByRole("button", { name: "Nộp kèm lỗi" }));

    const [merge] = await screen.findAllByRole("button", { name: "Gộp với bản 1…" });
    expect(screen.queryByRole("dialog")).toBeNull();
    if (merge) await page.user.click(merge);
    await page.user.click(
      await screen.findByRole("button", { name: "Không gộp. Nộp bản 2 thay cho bản 1" }),
    );

    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect([page.worker.version, page.worker.withErrors]).toEqual([2, "Chờ thôn Phú Lạc"]);
  });

  it("says how much room is left, and cuts nothing", async () => {
    const page = await openForm();
    await choose(page, "Nộp kèm lỗi…");
    const dialog = await screen.findByRole("dialog");
    await page.user.click(within(dialog).getByRole("textbox", { name: /^Giải thích/ }));

    await page.user.paste("a".repeat(1900));
    expect(within(dialog).getByText("1.900/2.000 ký tự")).toBeTruthy();
    await page.user.paste("a".repeat(120));

    expect(
      within(dialog).getByText("Dài quá 20 ký tự: rút gọn còn nhiều nhất 2.000 ký tự."),
    ).toBeTruthy();
    const send = within(dialog).getByRole("button", { name: "Nộp kèm lỗi" });
    expect(send.getAttribute("aria-disabled")).toBe("true");
  });

  it.each([
    ["a cell cannot be read", { "A/nk/7": "1.234" }, /^Chưa nộp được: 1 ô không đọc được/],
    ["a blank has no reason", { "A/hh/8": null }, "Chưa nộp được: 1 cảnh báo chưa nêu lý do"],
  ])("is not asked about while %s: that is said first", async (_, cells, said) => {
    const page = await openForm(cells);

    await choose(page, "Nộp kèm lỗi…");

    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("what a hand-in was refused for", () => {
  it("is not held against the form once it has been put right", async () => {
    const page = await openForm({ "B/hh/2": 1, "A/nk/7": "1.234" });
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    await screen.findByText(/^Chưa nộp được: 1 ô không đọc được/);

    type(page, { "A/nk/7": 4 });

    await screen.findByText(/^Không có lỗi|^\d lưu ý/);
    expect(screen.queryByText(/^Chưa nộp được/)).toBeNull();
  });

  it("goes once its reason has been written", async () => {
    const page = await openForm({ "B/hh/2": 1, "A/hh/8": null, "A/nk/7": "1.234" });
    type(page, { "A/nk/7": 4 });
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    await screen.findByText("Chưa nộp được: 1 cảnh báo chưa nêu lý do");

    const reason = screen.getByRole("textbox", { name: "Lý do: 1 ô chưa nhập" });
    await page.user.type(reason, "Chờ thôn");

    expect(screen.queryByText(/^Chưa nộp được/)).toBeNull();
  });

  it("never stands beside the good news of the version before: that is said with it", async () => {
    const page = await openForm({ "B/hh/2": 1, "A/nk/7": "1.234" });
    type(page, { "A/nk/7": 4 });
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    await page.user.click(await screen.findByRole("button", { name: "Về biểu" }));
    await screen.findByText(/^Đã nộp bản 1/);

    type(page, { "B/hh/2": 2 });
    await screen.findByText(/^1 lỗi/);
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await screen.findByText("Chưa nộp được: 1 lỗi phải sửa");
    expect(screen.queryByText(/^Đã nộp bản 1/)).toBeNull();
    expect(screen.getByText(/Bản 1 đã nộp vẫn giữ nguyên\.$/)).toBeTruthy();
  });
});
