import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { NoticesReply } from "../../../shared/api/notices.ts";
import { fakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

type Event = NoticesReply["events"][number];

const event = (move: Event["move"], at: string, more: Partial<Event> = {}): Event => ({
  move,
  template: { id: "dh-04", code: "ĐH-04/HN", shortTitle: "Hộ nghèo, cận nghèo" },
  period: "2022Q1",
  unit: { id: "ou-19", name: "Xã Hòa Tâm" },
  version: 1,
  state: "submitted",
  by: "Chuyên viên",
  at: `2022-03-${at}:00+07:00`,
  reason: null,
  ...more,
});

const textsOf = (elements: readonly HTMLElement[]) =>
  elements.map(({ textContent }) => textContent?.replaceAll(/\s+/g, " ").trim());

describe("what has happened since a sender looked last", () => {
  it("is told once, in words, and leads to the form", async () => {
    const worker = fakeWorker();
    worker.noticed = [
      event("decline-correction", "09T15:00", { reason: "Quý sau hãy sửa" }),
      event("return", "09T10:00"),
    ];
    const page = renderPage(worker);

    const news = await screen.findByRole("region", { name: "Mới từ lần xem trước (2)" });
    expect(textsOf(within(news).getAllByRole("listitem"))).toEqual([
      "Đề nghị đính chính ĐH-04 Quý I không được chấp nhận: “Quý sau hãy sửa”Chuyên viên, 9/3 15:00",
      "ĐH-04 Quý I bị trả lại để sửaChuyên viên, 9/3 10:00",
    ]);
    await page.user.click(
      within(news).getByRole("button", { name: "ĐH-04 Quý I bị trả lại để sửa" }),
    );
    await screen.findByRole("heading", { name: /^ĐH-04 · Diễn biến/ });

    await page.user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));
    await page.user.click(await screen.findByRole("button", { name: "Đã xem" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: /^Mới từ/ })).toBeNull());
    await page.user.click(screen.getByRole("tab", { name: "Biểu đang mở" }));
    await page.user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));
    await screen.findByRole("article", { name: /^ĐH-04/ });
    expect(screen.queryByRole("region", { name: /^Mới từ/ })).toBeNull();
  });

  it.each([
    ["2022-03-10T08:00:00+07:00", null],
    ["2022-03-11T08:00:00+07:00", "Còn 3 ngày: ĐH-04 Quý I"],
    ["2022-03-14T08:00:00+07:00", "Hạn cuối hôm nay: ĐH-04 Quý I"],
    ["2022-03-16T08:00:00+07:00", "Quá hạn 2 ngày: ĐH-04 Quý I"],
  ])("at %s a form due on 14/3 is told as: %s", async (now, said) => {
    const worker = Object.assign(fakeWorker(), { now });
    worker.noticed = [event("approve", "09T15:00")];
    renderPage(worker);

    await screen.findByRole("region", { name: "Mới từ lần xem trước (1)" });
    const due = screen.queryByRole("region", { name: "Sắp đến hạn" });
    expect(due && within(due).getByText(/ĐH-04/).textContent).toBe(said);
  });
});

describe("what the district's units have done", () => {
  it("stands above the board, and says what has been dealt with", async () => {
    const worker = await handedIn(faultless);
    Object.assign(worker, { role: "reviewer" });
    worker.noticed = [
      event("ask-correction", "09T16:00", { by: "Nguyễn Thị Minh", reason: "Sót một hộ" }),
      event("submit", "09T15:00", { by: "Nguyễn Thị Minh", state: "approved" }),
    ];
    renderPage(worker);

    const news = await screen.findByRole("region", { name: "Mới từ lần xem trước (2)" });
    expect(textsOf(within(news).getAllByRole("listitem"))).toEqual([
      "Xã Hòa Tâm đề nghị đính chính ĐH-04 Quý I: “Sót một hộ”Nguyễn Thị Minh, 9/3 16:00",
      "Xã Hòa Tâm nộp ĐH-04 Quý I, bản 1Nguyễn Thị Minh, 9/3 15:00 · đã xử lý",
    ]);
  });
});
