import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

const textsOf = (elements: readonly HTMLElement[]) =>
  elements.map(({ textContent }) => textContent?.replaceAll(/\s+/g, " ").trim());

/** Xã Hòa Tâm's report, returned with a note on a cell, one on the whole, and one on a cell that an older form had. */
async function returned(): Promise<FakeWorker> {
  const worker = await handedIn(faultless);
  return Object.assign(worker, {
    state: "returned",
    notes: [
      { cell: "A/hh/3", text: "Danh sách có 2 hộ" },
      { cell: null, text: "Bổ sung danh sách" },
      { cell: "A/cu/3", text: "Đối chiếu lại" },
    ],
    correctBy: "2022-03-14",
  });
}

async function openOwn(worker: FakeWorker) {
  const page = renderPage(worker);
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  const notice = await screen.findByRole("region", { name: "Góp ý của cơ quan nhận báo cáo" });
  return { ...page, notice };
}

/** Corrects the first note and answers the second. */
async function correct(page: Awaited<ReturnType<typeof openOwn>>) {
  type(page, { "A/hh/3": 2, "A/hh/4": 1 });
  await within(page.notice).findByText("Đã sửa: 1 → 2");
  const [, whole] = within(page.notice).getAllByRole("button", { name: "Trả lời bằng lời…" });
  if (whole) await page.user.click(whole);
  await page.user.type(within(page.notice).getByRole("textbox"), "Đã gửi danh sách");
}

describe("a report that came back", () => {
  it("shows its sender each note with its cell, and what has become of it while he corrects", async () => {
    const page = await openOwn(await returned());

    expect(textsOf(within(page.notice).getAllByRole("listitem"))).toEqual([
      "Hộ nghèo, cột 3: Danh sách có 2 hộ Đến ô G13 →△ Chưa sửa: vẫn là 1Trả lời bằng lời…",
      "Bổ sung danh sách △ Ngoài các ô có góp ý riêng, chưa sửa ô nàoTrả lời bằng lời…",
      "Đối chiếu lại △ Ô này không còn trong biểu mẫu mớiTrả lời bằng lời…",
    ]);
    await page.user.click(within(page.notice).getByRole("button", { name: "Đến ô G13 →" }));
    await waitFor(() => expect(cellAt("G13").getAttribute("aria-selected")).toBe("true"));
    screen.getByText(/^Còn 3 góp ý chưa sửa, chưa trả lời; vẫn nộp được\.$/);

    await correct(page);

    within(page.notice).getByText("Đã sửa 1 ô ngoài các ô có góp ý riêng");
    within(page.notice).getByText("Đã sửa hoặc trả lời 2/3 góp ý.");
    screen.getByText(/^Còn 1 góp ý chưa sửa, chưa trả lời; vẫn nộp được\.$/);
  });

  it("is sent with what its sender answers, which is kept until then and forgotten after", async () => {
    const page = await openOwn(await returned());
    await correct(page);
    await page.user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));
    await page.user.click(screen.getByRole("tab", { name: "Biểu đang mở" }));
    expect(
      (await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Trả lời" })).value,
    ).toBe("Đã gửi danh sách");

    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect(page.worker.followed.answers).toEqual([
      { cell: null, text: "Đã gửi danh sách", version: 2 },
    ]);
  });

  it("is sent as it is without a question where an answer says why", async () => {
    const page = await openOwn(await returned());
    const [first] = within(page.notice).getAllByRole("button", { name: "Trả lời bằng lời…" });
    if (first) await page.user.click(first);
    await page.user.type(within(page.notice).getByRole("textbox"), "Danh sách chỉ có 1 hộ");

    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect(page.worker.followed.answers).toEqual([
      { cell: "A/hh/3", text: "Danh sách chỉ có 1 hộ", version: 2 },
    ]);
  });
});

describe("a report that was sent again before anybody looked", () => {
  it("shows its sender the notes that stand and what he has answered, and takes another answer", async () => {
    const page = await openOwn(await returned());
    await correct(page);
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    await page.user.click(screen.getByRole("button", { name: "Về biểu" }));

    const notice = await screen.findByRole("region", { name: "Góp ý khi trả lại bản 1" });
    await page.user.click(within(notice).getByText("Xem 3 góp ý và phần trả lời"));
    expect(textsOf(within(notice).getAllByRole("listitem"))).toEqual([
      "Hộ nghèo, cột 3: Danh sách có 2 hộ Đến ô G13 →Trả lời bằng lời…",
      "Bổ sung danh sách Đã trả lời ở bản 2: “Đã gửi danh sách”Trả lời bằng lời…",
      "Đối chiếu lại Trả lời bằng lời…",
    ]);
    const [, , gone] = within(notice).getAllByRole("button", { name: "Trả lời bằng lời…" });
    if (gone) await page.user.click(gone);
    await page.user.type(within(notice).getByRole("textbox"), "Mẫu mới không có ô này");
    within(notice).getByText("1 trả lời chưa gửi: sẽ đi cùng lần nộp tới.");
    const field = within(notice).getByRole("textbox");
    await page.user.clear(field);
    expect(field.closest("details")?.open).toBe(true);
    await page.user.type(field, "Mẫu mới không có ô này");

    // The figures are the same: the answer alone is worth sending.
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await waitFor(() =>
      expect(page.worker.followed.answers).toEqual([
        { cell: null, text: "Đã gửi danh sách", version: 2 },
        { cell: "A/cu/3", text: "Mẫu mới không có ô này", version: 3 },
      ]),
    );
  });
});

describe("the version that follows", () => {
  it("shows the reviewer what became of each note, what was answered, and what else changed", async () => {
    const own = await openOwn(await returned());
    await correct(own);
    await own.user.click(screen.getByRole("button", { name: "Nộp" }));
    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    document.body.replaceChildren();
    const worker = Object.assign(own.worker, { role: "reviewer" });
    const page = renderPage(worker);
    const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
    await page.user.selectOptions(period, "2022Q1");
    await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
    await page.user.click(await screen.findByRole("button", { name: "Xem biểu" }));

    const notice = await screen.findByRole("region", { name: "Bản 2 so với bản 1" });

    within(notice).getByText("Chuyên viên trả lại lúc 10/3/2022 15:00.");
    within(notice).getByRole("heading", { name: "Góp ý đã xử lý: 2/3" });
    expect(textsOf(within(notice).getAllByRole("listitem"))).toEqual([
      "Hộ nghèo, cột 3: Danh sách có 2 hộ✓ Đã sửa: 1 → 2",
      "Cả biểu: Bổ sung danh sách✓ Đã sửa 1 ô ngoài các ô có góp ý riêngĐơn vị trả lời: “Đã gửi danh sách”",
      "Hộ nghèo, cột 3 (mẫu cũ): Đối chiếu lại△ Ô này không còn trong biểu mẫu mớiĐơn vị không trả lời.",
      "Hộ nghèo, cột 42 → 1",
    ]);
    // The cells are marked on the sheet, in words beside the row and for a screen reader.
    await waitFor(() => {
      const words = cellAt("G13").getAttribute("aria-describedby") ?? "";
      expect(document.getElementById(words)?.textContent).toBe("Đã đổi: So với bản 1: 1 → 2");
    });
    await page.user.click(within(notice).getByRole("button", { name: "Hộ nghèo, cột 4" }));
    await waitFor(() => expect(cellAt("H13").getAttribute("aria-selected")).toBe("true"));
  });
});
