import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { noExceptions } from "../../../shared/report/exception.ts";
import { type FakeWorker, fakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

async function openForm(worker: FakeWorker) {
  const page = renderPage(worker);
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 28/28 ô");
  return page;
}

async function menuOf({ user }: Awaited<ReturnType<typeof openForm>>): Promise<string[]> {
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  return (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent ?? "");
}

const decided = { byName: "Chuyên viên", at: 0 };

describe("the sender of an approved report", () => {
  async function approved() {
    return Object.assign(await handedIn(faultless), { state: "approved" as const });
  }

  it("asks to correct it, with a reason that stays until it is sent, and sees that he waits", async () => {
    const page = await openForm(await approved());
    expect(await menuOf(page)).not.toContain("Rút lại");
    await page.user.click(screen.getByRole("menuitem", { name: "Đề nghị đính chính…" }));
    const dialog = await screen.findByRole("dialog");
    await page.user.type(within(dialog).getByRole("textbox"), "Dòng 3 ghi nhầm");
    page.worker.mishap = "no-network";
    await page.user.click(within(dialog).getByRole("button", { name: "Gửi đề nghị" }));
    await within(dialog).findByText("Không có mạng");
    page.worker.mishap = "none";
    await page.user.click(within(dialog).getByRole("button", { name: "Gửi đề nghị" }));

    const notice = await screen.findByRole("region", {
      name: "Đã đề nghị đính chính, chờ trả lời",
    });
    expect(within(notice).getByText("“Dòng 3 ghi nhầm”")).toBeTruthy();
    expect(page.worker.moved).toMatchObject([
      { move: "ask-correction", version: 1, reason: "Dòng 3 ghi nhầm" },
    ]);
  });

  it("reads why it is not to be corrected", async () => {
    await openForm(
      Object.assign(await approved(), {
        correctionDeclined: {
          reason: "Số đã khớp danh sách",
          by: "Trần Văn Bình",
          at: "2022-03-11T09:00:00+07:00",
        },
      }),
    );

    const notice = await screen.findByRole("region", {
      name: "Đề nghị đính chính không được chấp nhận",
    });
    expect(
      within(notice).getByText("“Số đã khớp danh sách” (Trần Văn Bình, 11/3 09:00)"),
    ).toBeTruthy();
  });
});

it("a report that is not approved is taken back, not corrected by asking", async () => {
  const page = await openForm(await handedIn(faultless));

  const items = await menuOf(page);
  expect([items.includes("Rút lại"), items.includes("Đề nghị đính chính…")]).toEqual([true, false]);
});

describe("a unit's duties", () => {
  it("name what it is exempt from apart, with the reason, and count it nowhere as owed", async () => {
    const worker = fakeWorker();
    worker.exceptions = { ...noExceptions, exempt: { ...decided, reason: "Không có đối tượng" } };
    renderPage(worker);

    const group = await screen.findByRole("region", { name: "Miễn nộp" });
    const card = within(group).getByRole("article", { name: /^ĐH-04/ });
    expect(card.textContent).toContain("Quý I · miễn nộp: Không có đối tượng");
    expect(card.textContent).not.toContain("còn");
    expect(screen.getByRole("tab", { name: "Biểu cần nộp" }).textContent).toBe("Biểu cần nộp");
  });

  it("say the new day of what was given more time, on the card and in the open form", async () => {
    const worker = fakeWorker();
    worker.exceptions = {
      ...noExceptions,
      extended: { ...decided, reason: "Mưa lũ", until: "2022-03-18" },
    };
    const page = renderPage(worker);

    const card = await screen.findByRole("article", { name: /^ĐH-04/ });
    expect(card.textContent).toContain("Hạn mới 18/3");
    await page.user.click(within(card).getByRole("button", { name: /^Mở biểu/ }));
    await waitFor(() => expect(screen.getByText("Hạn mới 18/3: Mưa lũ")).toBeTruthy());
  });
});
